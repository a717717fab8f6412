import type { Clause, ClauseFamily } from '../clause/index.ts';
import { pairUp } from './match-entries.ts';
import type { RoleOf } from './same-role.ts';
import { parameterTree, type ParameterTree } from './parameter-tree.ts';

/** A clause with its parameters as they are compared. */
export interface ComparedClause {
  readonly clause: Clause;
  readonly tree: ParameterTree;
}

interface MatchedClauses {
  readonly pairs: readonly (readonly [one: ComparedClause, other: ComparedClause])[];
  readonly onlyInOne: readonly ComparedClause[];
  readonly onlyInOther: readonly ComparedClause[];
}

/** Equal ones first (those of one id before others), then by id, then by what the clause is about, then by family alone. */
export function matchClauses(one: readonly ComparedClause[], other: readonly ComparedClause[]): MatchedClauses {
  const respects: readonly ((compared: ComparedClause) => string | null)[] = [
    ({ clause, tree }) => `${clause.family} ${clause.id} ${tree.means}`,
    ({ clause, tree }) => `${clause.family} ${tree.means}`,
    ({ clause }) => `${clause.family} ${clause.id}`,
    subject,
    ({ clause: { family } }) => (namedByItself.includes(family) ? null : family),
  ];
  const pairs: (readonly [ComparedClause, ComparedClause])[] = [];
  let left = { one, other };
  for (const respect of respects) {
    const { pairs: found, ...rest } = pairUp(left.one, left.other, respect);
    pairs.push(...found);
    left = rest;
  }
  return { pairs, onlyInOne: left.one, onlyInOther: left.other };
}

export function comparedClauses(clauses: readonly Clause[], roleOf: RoleOf): readonly ComparedClause[] {
  return clauses.map((clause) => ({ clause, tree: parameterTree(clause, roleOf) }));
}

/** What tells several clauses of one family apart; a family without an entry has one subject. */
const subjectFields: { readonly [Family in ClauseFamily]?: readonly string[] } = {
  governanceBody: ['body'],
  plan: ['plan'],
  role: ['role'],
  reporting: ['report'],
  condition: ['kind', 'of', 'event'],
  commitment: ['by'],
  paymentByCalendar: ['payer', 'payee'],
  paymentPerEvent: ['payer', 'payee'],
  appropriation: ['by'],
  openingHours: ['kept'],
};

/** A body or a plan of another name is another one, not the same one changed. */
const namedByItself: readonly ClauseFamily[] = [
  'governanceBody',
  'plan',
  'role',
  'reporting',
  'condition',
  'commitment',
];

function subject({ clause: { family }, tree }: ComparedClause): string {
  const fields = tree.kind === 'fields' ? tree.fields : new Map<string, ParameterTree>();
  const told = (subjectFields[family] ?? []).map((name) => fields.get(name)?.means ?? '');
  return `${family} ${told.join(' ')}`;
}
