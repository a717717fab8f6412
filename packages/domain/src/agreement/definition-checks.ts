import type { Clause, ClauseFamily } from '../clause/index.ts';
import type { Words } from '../words.ts';
import type { AgreementDefinition, DefinitionProblem } from './definition.ts';

const onceOnly: readonly ClauseFamily[] = [
  'parties',
  'term',
  'ordinaryTermination',
  'terminationForCause',
  'breach',
  'renewal',
  'signature',
];

/** What the shape alone cannot say: references that lead nowhere, double keys, missing languages, two currencies. */
export function contradictions(
  definition: AgreementDefinition,
  knownOrganisations: ReadonlySet<string>,
): readonly DefinitionProblem[] {
  return [
    ...partyProblems(definition, knownOrganisations),
    ...clauseProblems(definition),
    ...eventProblems(definition),
    ...languageProblems(definition),
    ...currencyProblems(definition),
  ];
}

function partyProblems(
  { kind, parties, template }: AgreementDefinition,
  knownOrganisations: ReadonlySet<string>,
): readonly DefinitionProblem[] {
  const problems = doubles(
    parties.map((party) => party.key),
    (index) => `parties[${index}].key`,
  );
  const organisations = parties.flatMap((party) => party.organisation ?? []);
  problems.push(...doubles(organisations, (index) => `parties[${index}].organisation`));
  parties.forEach((party, index) => {
    const path = `parties[${index}].organisation`;
    if (party.organisation === null && kind === 'instance')
      problems.push({ path, expected: 'an organisation, since only a template has empty places', found: 'null' });
    if (party.organisation !== null && !knownOrganisations.has(party.organisation))
      problems.push({ path, expected: 'the id of an organisation of this programme', found: party.organisation });
  });
  if (kind === 'template' && template !== null)
    problems.push({ path: 'template', expected: 'null, since a template has no template', found: template });
  return problems;
}

function clauseProblems({ clauses, parties }: AgreementDefinition): readonly DefinitionProblem[] {
  const problems = doubles(
    clauses.map((clause) => clause.id),
    (index) => `clauses[${index}].id`,
  );
  const partyKeys = new Set(parties.map((party) => party.key));
  const seen = new Set<ClauseFamily>();
  clauses.forEach((clause, index) => {
    if (onceOnly.includes(clause.family) && seen.has(clause.family))
      problems.push({
        path: `clauses[${index}].family`,
        expected: 'a family that no other clause has, since it may stand once',
        found: clause.family,
      });
    seen.add(clause.family);
    for (const [path, key] of partyReferences(clause)) {
      if (!partyKeys.has(key))
        problems.push({
          path: `clauses[${index}].parameters.${path}`,
          expected: `a party's key (${[...partyKeys].join(', ')})`,
          found: key,
        });
    }
  });
  return problems;
}

/** Every place of a clause that names a party. */
function partyReferences(clause: Clause): readonly (readonly [path: string, key: string])[] {
  switch (clause.family) {
    case 'ordinaryTermination':
      return clause.parameters.noticeByParty.map(({ party }, index) => [`noticeByParty[${index}].party`, party]);
    case 'paymentByCalendar':
    case 'paymentPerEvent':
      return [
        ['payer', clause.parameters.payer],
        ['payee', clause.parameters.payee],
      ];
    case 'appropriation':
      return [['by', clause.parameters.by]];
    case 'commitment':
      return [...listed('by', clause.parameters.by), ...listed('to', clause.parameters.to)];
    case 'communication':
      return [
        ...(clause.parameters.approval ? [['approval.by', clause.parameters.approval.by] as const] : []),
        ...listed('logosRequiredOf', clause.parameters.logosRequiredOf),
      ];
    case 'reporting':
      return [['by', clause.parameters.by], ...listed('to', clause.parameters.to)];
    case 'dataProtection':
      return clause.parameters.dutyToNotify ? [['dutyToNotify.by', clause.parameters.dutyToNotify.by]] : [];
    case 'openingHours':
      return [
        ['kept', clause.parameters.kept],
        ['agreedWith', clause.parameters.agreedWith],
      ];
    case 'condition':
      return clause.parameters.kind === 'politicalDecision' ? [['of', clause.parameters.of]] : [];
    case 'signature':
      return clause.parameters.signatories.map(({ party }, index) => [`signatories[${index}].party`, party]);
    default:
      return [];
  }
}

function listed(path: string, keys: readonly string[]): readonly (readonly [string, string])[] {
  return keys.map((key, index) => [`${path}[${index}]`, key] as const);
}

function eventProblems({ events, parties }: AgreementDefinition): readonly DefinitionProblem[] {
  const partyKeys = new Set(parties.map((party) => party.key));
  return events.flatMap((event, index) =>
    'by' in event && !partyKeys.has(event.by)
      ? [{ path: `events[${index}].by`, expected: `a party's key (${[...partyKeys].join(', ')})`, found: event.by }]
      : [],
  );
}

function languageProblems({ clauses, language, title }: AgreementDefinition): readonly DefinitionProblem[] {
  const places: readonly (readonly [string, Words])[] = [
    ['title', title],
    ...clauses.flatMap((clause, index) => [
      [`clauses[${index}].heading`, clause.heading] as const,
      [`clauses[${index}].body`, clause.body] as const,
    ]),
  ];
  return places
    .filter(([, words]) => words[language] === undefined)
    .map(([path]) => ({
      path: `${path}.${language}`,
      expected: "the text in the agreement's own language",
      found: 'nothing',
    }));
}

function currencyProblems({ clauses }: AgreementDefinition): readonly DefinitionProblem[] {
  const amounts = clauses.flatMap((clause, index) =>
    amountsOf(clause).map(([path, currency]) => [`clauses[${index}].parameters.${path}`, currency] as const),
  );
  const [first] = amounts;
  if (!first) return [];
  return amounts
    .filter(([, currency]) => currency !== first[1])
    .map(([path, currency]) => ({
      path,
      expected: `one currency in one agreement (${first[1]}, as in ${first[0]})`,
      found: currency,
    }));
}

function amountsOf(clause: Clause): readonly (readonly [path: string, currency: string])[] {
  switch (clause.family) {
    case 'paymentByCalendar':
    case 'appropriation':
      return [['yearly.currency', clause.parameters.yearly.currency]];
    case 'paymentPerEvent':
      return [
        ...clause.parameters.amounts.map((amount, index) => [`amounts[${index}].currency`, amount.currency] as const),
        ...clause.parameters.alsoPaidByPayer.flatMap(({ about }, index) =>
          about ? [[`alsoPaidByPayer[${index}].about.currency`, about.currency] as const] : [],
        ),
      ];
    default:
      return [];
  }
}

function doubles(values: readonly string[], pathOf: (index: number) => string): DefinitionProblem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [{ path: pathOf(index), expected: 'a value that stands only once', found: value }]
      : [],
  );
}
