import { type Agreement, clausesOf } from '../agreement/index.ts';
import type { Clause } from '../clause/index.ts';
import type { Words } from '../words.ts';
import type { ParameterValue } from './parameter-value.ts';

/** What an agreement itself calls the things that its clauses know by a key. */
type NamesOfKeys = ReadonlyMap<string, Words>;

/** Where two clauses name one key, the first of these speaks: whose name it is, then what the money is for, then the clause that pays it. */
export function namesIn(agreement: Agreement): NamesOfKeys {
  const named: readonly (readonly [key: string | null, words: Words])[] = [
    ...clausesOf(agreement, 'governanceBody').map(({ parameters: { body, name } }) => [body, name] as const),
    ...clausesOf(agreement, 'role').map(({ parameters: { name, role } }) => [role, name] as const),
    ...clausesOf(agreement, 'plan').map(({ parameters: { name, plan } }) => [plan, name] as const),
    ...clausesOf(agreement, 'appropriation').map(({ parameters: { paysFor, what } }) => [what, paysFor] as const),
    ...clausesOf(agreement, 'funding').flatMap(({ parameters: { items } }) =>
      items.map(({ key, words }) => [key, words] as const),
    ),
    ...agreement.clauses.map((clause) => [paidBy(clause), clause.heading] as const),
  ];
  const names = new Map<string, Words>();
  for (const [key, words] of named) {
    if (key !== null && !names.has(key)) names.set(key, words);
  }
  return names;
}

function paidBy(clause: Clause): string | null {
  switch (clause.family) {
    case 'paymentByCalendar':
    case 'paymentByInstalments':
    case 'paymentPerEvent':
      return clause.parameters.what;
    default:
      return null;
  }
}

/** The value with each key that the agreement has a name for said by that name. */
export function inNames(value: ParameterValue, names: NamesOfKeys): ParameterValue {
  if (value.of === 'group') {
    const parts = value.parts.map((part) => ({ ...part, value: inNames(part.value, names) }));
    return { ...value, known: value.known && inNames(value.known, names), parts };
  }
  const words = value.of === 'key' ? names.get(value.key) : undefined;
  return words ? { of: 'words', words } : value;
}
