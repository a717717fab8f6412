import type { Clause, ClauseFamily } from '../clause/index.ts';
import { foundOf } from '../expectation/index.ts';
import type { AgreementDefinition } from './definition.ts';
import type { DefinitionProblem, Expectation } from './definition-problem.ts';

const onceOnly: readonly ClauseFamily[] = [
  'parties',
  'term',
  'ordinaryTermination',
  'terminationForCause',
  'breach',
  'renewal',
  'precedence',
  'signature',
];

/** Names that stand twice where one must tell things apart, and families that may stand once. */
export function doubles({ clauses, openSlots, parties }: AgreementDefinition): readonly DefinitionProblem[] {
  const inClauses = clauses.map((clause, index) => ({ clause, at: `clauses[${index}]` }));
  const families = inClauses.filter(({ clause: { family } }) => onceOnly.includes(family));
  const bodies = inClauses.flatMap(({ at, clause }) =>
    clause.family === 'governanceBody' ? [{ path: `${at}.parameters.body`, value: clause.parameters.body }] : [],
  );
  return [
    repeated(parties.map(({ key }, index) => ({ path: `parties[${index}].key`, value: key }))),
    repeated(
      parties.flatMap(({ organisation: value }, index) =>
        value === null ? [] : [{ path: `parties[${index}].organisation`, value }],
      ),
    ),
    repeated(openSlots.map(({ key }, index) => ({ path: `openSlots[${index}].key`, value: key }))),
    repeated(inClauses.map(({ at, clause }) => ({ path: `${at}.id`, value: clause.id }))),
    repeated(
      families.map(({ at, clause }) => ({ path: `${at}.family`, value: clause.family })),
      { code: 'familyOnce' },
    ),
    repeated(bodies),
    repeated(inClauses.flatMap(({ at, clause }) => instances(clause, at))),
    ...inClauses.flatMap(({ at, clause }) => listsOf(clause).map((list) => repeated(listed(list, at)))),
  ].flat();
}

/** An event names an instance by its key alone, so no two cases may share one. */
function instances(clause: Clause, at: string): readonly Name[] {
  if (clause.family !== 'condition' || clause.parameters.kind !== 'politicalDecision') return [];
  return clause.parameters.chain.map(({ body }, index) => ({
    path: `${at}.parameters.chain[${index}].body`,
    value: body,
  }));
}

function listed([path, values, field]: List, at: string): readonly Name[] {
  return values.map((value, index) => ({ path: `${at}.parameters.${path}[${index}]${field}`, value }));
}

type List = readonly [path: string, values: readonly string[], field: string];

/** The lists of a clause that name ledger entries, and the field of each entry that does. */
function listsOf(clause: Clause): readonly List[] {
  switch (clause.family) {
    case 'commitment':
      return [
        ['actions', clause.parameters.actions.map(({ key }) => key), '.key'],
        ['services', (clause.parameters.services ?? []).map(({ key }) => key), '.key'],
      ];
    case 'reporting':
      return [['registers', clause.parameters.registers.map(({ key }) => key), '.key']];
    case 'condition':
      return clause.parameters.kind === 'politicalDecision'
        ? [['sections', (clause.parameters.sections ?? []).map(({ section }) => section), '.section']]
        : [];
    case 'governanceBody':
      return [['meetings', clause.parameters.meetings.map(({ key }) => key), '.key']];
    case 'funding':
      return [
        ['items', clause.parameters.items.map(({ key }) => key), '.key'],
        ['grants', clause.parameters.grants.map(({ key }) => key), '.key'],
      ];
    case 'plan':
      return [['mandatoryParts', clause.parameters.mandatoryParts.map(({ key }) => key), '.key']];
    case 'precedence':
      return [['documents', clause.parameters.documents.map(({ key }) => key), '.key']];
    case 'ordinaryTermination':
      return [['noticeByParty', clause.parameters.noticeByParty.map(({ party }) => party), '.party']];
    case 'openingHours':
      return [['closedOn', clause.parameters.closedOn, '']];
    case 'paymentPerEvent':
      return [
        ['alsoPaidByPayer', clause.parameters.alsoPaidByPayer.map(({ key }) => key), '.key'],
        ['invoicing', clause.parameters.invoicing, ''],
        ['venues', clause.parameters.venues, ''],
      ];
    default:
      return [];
  }
}

interface Name {
  readonly path: string;
  readonly value: string;
}

/** The second and later ones of the same. */
function repeated(names: readonly Name[], expected: Expectation = { code: 'usedOnce' }): readonly DefinitionProblem[] {
  const seen = new Set<string>();
  return names.flatMap(({ path, value }) => {
    if (seen.has(value)) return [{ path, expected, found: foundOf(value) }];
    seen.add(value);
    return [];
  });
}
