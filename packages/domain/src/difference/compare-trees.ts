import { matchEntries } from './match-entries.ts';
import type { Fields, List, ParameterTree } from './parameter-tree.ts';
import { notStated, type ParameterPart, type ParameterValue } from './parameter-value.ts';

/** One place at which two clauses say different things. */
export interface TreeDifference {
  /** `notice.length`; without indexes. */
  readonly place: string;
  /** The entry of a list that the place lies in; null outside lists. */
  readonly entry: ParameterValue | null;
  /** Null where one has nothing to answer with: an entry that the other list alone has. */
  readonly from: ParameterValue | null;
  readonly to: ParameterValue | null;
}

export interface Place {
  readonly family: string;
  readonly path: string;
  readonly entry: ParameterValue | null;
}

export function compareTrees(one: ParameterTree, other: ParameterTree, at: Place): readonly TreeDifference[] {
  if (one.means === other.means) return [];
  if (one.kind === 'list' && other.kind === 'list') return compareLists(one, other, at);
  if (one.kind === 'fields' && other.kind === 'fields') return compareFields(one, other, at);
  return [changed(at, one, other)];
}

function compareFields(one: Fields, other: Fields, at: Place): readonly TreeDifference[] {
  if (one.variant && other.variant && one.variant.shape !== other.variant.shape) {
    return [{ ...changed(at, one, other), place: under(at, one.variant.on).path }];
  }
  const names = new Set([...one.fields.keys(), ...other.fields.keys()]);
  return [...names].flatMap((name) =>
    compareTrees(one.fields.get(name) ?? nothing, other.fields.get(name) ?? nothing, under(at, name)),
  );
}

function compareLists(one: List, other: List, at: Place): readonly TreeDifference[] {
  const { added, changed: altered, missing, replaced } = matchEntries(one.entries, other.entries);
  const inEntries = altered.flatMap(([entry, counterpart]) =>
    compareTrees(entry, counterpart, { ...at, entry: at.entry ?? knownBy(entry) }),
  );
  const found = [
    ...inEntries,
    ...replaced.map(([gone, come]) => changed(at, gone, come)),
    ...missing.map((entry) => ({ ...emptyAt(at), from: valueOf(entry, at) })),
    ...added.map((entry) => ({ ...emptyAt(at), to: valueOf(entry, at) })),
  ];
  return found.length > 0 ? found : [changed(at, one, other)];
}

function changed(at: Place, one: ParameterTree, other: ParameterTree): TreeDifference {
  return { ...emptyAt(at), from: valueOf(one, at), to: valueOf(other, at) };
}

function emptyAt({ entry, path }: Place): TreeDifference {
  return { place: path, entry, from: null, to: null };
}

function under(at: Place, name: string): Place {
  return { ...at, path: at.path === '' ? name : `${at.path}.${name}` };
}

const nothing: ParameterTree = { kind: 'leaf', means: 'nothing', value: notStated };

/** What an entry is told apart by; null for entries that only their content tells apart. */
function knownBy(tree: ParameterTree): ParameterValue | null {
  if (tree.kind !== 'fields') return null;
  return tree.name?.value ?? tree.identity?.value ?? null;
}

function valueOf(tree: ParameterTree, at: Place): ParameterValue {
  if (tree.kind === 'leaf') return tree.value;
  const parts = tree.kind === 'fields' ? fieldsOf(tree, at) : partsOf(tree, at);
  return { of: 'group', known: knownBy(tree) ?? variantOf(tree), parts };
}

function variantOf(tree: ParameterTree): ParameterValue | null {
  const chosen = tree.kind === 'fields' && tree.variant ? tree.fields.get(tree.variant.on) : null;
  return chosen?.kind === 'leaf' ? chosen.value : null;
}

/** Everything that it states, by name where people call it something. */
function partsOf(tree: ParameterTree, at: Place): readonly ParameterPart[] {
  if (tree.kind === 'leaf') return tree.value.of === 'notStated' ? [] : [{ place: nameOf(at), value: tree.value }];
  if (tree.kind === 'list') return tree.entries.flatMap((entry) => partsOf(entry, at));
  const name = tree.name ? [{ place: nameOf(at), value: tree.name.value }] : [];
  return [...name, ...fieldsOf(tree, at)];
}

/** Without what it is known by. */
function fieldsOf(tree: Fields, at: Place): readonly ParameterPart[] {
  return [...tree.fields].flatMap(([name, field]) =>
    field === tree.identity || name === tree.variant?.on || name === tree.name?.field
      ? []
      : partsOf(field, under(at, name)),
  );
}

function nameOf({ family, path }: Place): string {
  return `${family}.${path}`;
}
