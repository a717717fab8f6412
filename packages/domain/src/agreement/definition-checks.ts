import { foundOf } from '../expectation/index.ts';
import type { Words } from '../words.ts';
import { currencyPlaces } from './currency.ts';
import type { AgreementDefinition } from './definition.ts';
import { doubles } from './definition-doubles.ts';
import { impossibleEvents } from './definition-events.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import { brokenReferences } from './definition-references.ts';

/** What the shape alone cannot say: keys that lead nowhere or stand twice, missing languages, two currencies. */
export function contradictions(
  definition: AgreementDefinition,
  knownOrganisations: ReadonlySet<string>,
): readonly DefinitionProblem[] {
  return [
    ...doubles(definition),
    ...partyProblems(definition, knownOrganisations),
    ...brokenReferences(definition),
    ...impossibleEvents(definition),
    ...missingLanguages(definition),
    ...otherCurrencies(definition),
  ];
}

function partyProblems(
  { events, kind, parties, template }: AgreementDefinition,
  knownOrganisations: ReadonlySet<string>,
): readonly DefinitionProblem[] {
  const ofParties = parties.flatMap(({ organisation }, index) => {
    const path = `parties[${index}].organisation`;
    if (organisation === null) {
      return kind === 'instance'
        ? ([{ path, expected: { code: 'organisationNeeded' }, found: foundOf(null) }] as const)
        : [];
    }
    return stranger(path, organisation, knownOrganisations);
  });
  const ofJoined = events.flatMap((event, index) =>
    event.kind === 'joined' ? stranger(`events[${index}].organisation`, event.organisation, knownOrganisations) : [],
  );
  if (kind !== 'template' || template === null) return [...ofParties, ...ofJoined];
  return [...ofParties, ...ofJoined, { path: 'template', expected: { code: 'noTemplate' }, found: foundOf(template) }];
}

function stranger(
  path: string,
  organisation: string,
  knownOrganisations: ReadonlySet<string>,
): readonly DefinitionProblem[] {
  return knownOrganisations.has(organisation)
    ? []
    : [{ path, expected: { code: 'organisationOfProgramme' }, found: foundOf(organisation) }];
}

function missingLanguages({ clauses, language, title }: AgreementDefinition): readonly DefinitionProblem[] {
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
      expected: { code: 'ownLanguage' },
      found: foundOf(undefined),
    }));
}

function otherCurrencies(definition: AgreementDefinition): readonly DefinitionProblem[] {
  const [first, ...others] = currencyPlaces(definition);
  if (!first) return [];
  return others
    .filter(({ currency }) => currency !== first.currency)
    .map(({ currency, path }) => ({
      path,
      expected: { code: 'oneCurrency', currency: first.currency, place: first.path },
      found: foundOf(currency),
    }));
}
