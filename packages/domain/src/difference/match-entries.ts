import type { ParameterTree } from './parameter-tree.ts';

type Pair = readonly [one: ParameterTree, other: ParameterTree];

/** How the entries of two lists answer to each other; those that mean the same are left out. */
interface MatchedEntries {
  /** The same entry with another content. */
  readonly changed: readonly Pair[];
  /** One thing in the place of another. */
  readonly replaced: readonly Pair[];
  readonly missing: readonly ParameterTree[];
  readonly added: readonly ParameterTree[];
}

/** Equal entries first, then entries known by the same, then those that differ in what they are known by alone, then in turn. */
export function matchEntries(one: readonly ParameterTree[], other: readonly ParameterTree[]): MatchedEntries {
  const equal = pairUp(one, other, ({ means }) => means);
  const known = pairUp(equal.one, equal.other, identity);
  const renamed = pairUp(known.one, known.other, contentApartFromIdentity);
  const inTurn = pairUp(renamed.one, renamed.other, withoutIdentity);
  const unknown = inTurn.pairs.filter(([entry]) => entry.kind === 'fields');
  const plain = inTurn.pairs.filter(([entry]) => entry.kind !== 'fields');
  return {
    changed: [...known.pairs, ...unknown],
    replaced: [...renamed.pairs, ...plain],
    missing: inTurn.one,
    added: inTurn.other,
  };
}

/** Those of two lists that are the same in one respect, in their order; null is the same as nothing. */
export function pairUp<Entry>(
  one: readonly Entry[],
  other: readonly Entry[],
  respect: (entry: Entry) => string | null,
): {
  readonly pairs: readonly (readonly [Entry, Entry])[];
  readonly one: readonly Entry[];
  readonly other: readonly Entry[];
} {
  const waiting = new Map<string, Entry[]>();
  for (const entry of other) {
    const key = respect(entry);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), entry]);
  }
  const pairs: [Entry, Entry][] = [];
  const matched = new Set<Entry>();
  const alone = one.filter((entry) => {
    const key = respect(entry);
    const match = key === null ? undefined : waiting.get(key)?.shift();
    if (match === undefined) return true;
    pairs.push([entry, match]);
    matched.add(match);
    return false;
  });
  return { pairs, one: alone, other: other.filter((entry) => !matched.has(entry)) };
}

function identity(entry: ParameterTree): string | null {
  return entry.kind === 'fields' ? (entry.identity?.means ?? null) : null;
}

function contentApartFromIdentity(entry: ParameterTree): string | null {
  if (entry.kind !== 'fields' || !entry.identity) return null;
  const content = [...entry.fields].flatMap(([name, field]) =>
    field === entry.identity ? [] : [`${name}:${field.means}`],
  );
  return content.toSorted().join(',');
}

/** Entries that nothing tells apart are compared in turn, plain ones and composed ones each among themselves. */
function withoutIdentity(entry: ParameterTree): string | null {
  return entry.kind === 'fields' && entry.identity ? null : entry.kind;
}
