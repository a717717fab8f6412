import type { Clause, ClauseFamily } from '../clause/index.ts';
import type { AgreementDefinition } from './definition.ts';
import { type DefinitionProblem, foundText } from './definition-problem.ts';

const onceOnly: readonly ClauseFamily[] = [
  'parties',
  'term',
  'ordinaryTermination',
  'terminationForCause',
  'breach',
  'renewal',
  'signature',
];

/** Names that stand twice where one must tell things apart, and families that may stand once. */
export function doubles({ clauses, openSlots, parties }: AgreementDefinition): readonly DefinitionProblem[] {
  const once = clauses.map((clause) => (onceOnly.includes(clause.family) ? clause.family : null));
  return [
    repeated(
      'parties',
      'key',
      parties.map(({ key }) => key),
    ),
    repeated(
      'parties',
      'organisation',
      parties.map(({ organisation }) => organisation),
    ),
    repeated(
      'openSlots',
      'key',
      openSlots.map(({ key }) => key),
    ),
    repeated(
      'clauses',
      'id',
      clauses.map(({ id }) => id),
    ),
    repeated('clauses', 'family', once).map((problem) => ({ ...problem, expected: standsOnce })),
    repeated('clauses', 'parameters.body', clauses.map(bodyOf)),
    ...clauses.flatMap((clause, index) =>
      listsOf(clause).map(([path, keys]) => repeated(`clauses[${index}].parameters.${path}`, 'key', keys)),
    ),
  ].flat();
}

const standsOnce = 'a family that no other clause has, since it may stand once';

function bodyOf(clause: Clause): string | null {
  return clause.family === 'governanceBody' ? clause.parameters.body : null;
}

/** The lists of a clause whose keys name ledger entries. */
function listsOf(clause: Clause): readonly (readonly [path: string, keys: readonly string[]])[] {
  switch (clause.family) {
    case 'commitment':
      return [['actions', clause.parameters.actions.map(({ key }) => key)]];
    case 'governanceBody':
      return [['meetings', clause.parameters.meetings.map(({ key }) => key)]];
    case 'funding':
      return [['items', clause.parameters.items.map(({ key }) => key)]];
    case 'paymentPerEvent':
      return [['alsoPaidByPayer', clause.parameters.alsoPaidByPayer.map(({ key }) => key)]];
    default:
      return [];
  }
}

/** The second and later ones of the same; null stands for nothing. */
function repeated(list: string, field: string, values: readonly (string | null)[]): readonly DefinitionProblem[] {
  return values.flatMap((value, index) =>
    value !== null && values.indexOf(value) < index
      ? [{ path: `${list}[${index}].${field}`, expected: 'a value that stands only once', found: foundText(value) }]
      : [],
  );
}
