import { referencesOf } from '../agreement/definition-references.ts';
import type { Clause, Timing } from '../clause/index.ts';
import { identityFields, nameKnownBy, namingFields } from './parameter-place.ts';
import { type ParameterValue, notStated, wholeValue } from './parameter-value.ts';
import type { RoleOf } from './same-role.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Parameters as they are compared: `means` is the same text exactly where they mean the same. */
export type ParameterTree = Leaf | Fields | List;

interface Leaf {
  readonly kind: 'leaf';
  readonly means: string;
  readonly value: ParameterValue;
}

export interface Fields {
  readonly kind: 'fields';
  readonly means: string;
  /** The field that decides which others there are, and the shape it chose; null where there is no choice. */
  readonly variant: { readonly on: string; readonly shape: Shape } | null;
  readonly fields: ReadonlyMap<string, ParameterTree>;
  /** What an entry of a list is known by. */
  readonly identity: Leaf | null;
  /** What people call it, and the field that says so. */
  readonly name: Name | null;
}

interface Name {
  readonly field: string;
  readonly value: ParameterValue;
}

export interface List {
  readonly kind: 'list';
  readonly means: string;
  readonly entries: readonly ParameterTree[];
  readonly isOrdered: boolean;
}

/** Lists whose order says something: who decides after whom, what is tried first, what outranks what. */
const orderedLists: readonly string[] = ['chain', 'contingency', 'documents'];

/** What is being read, and where it stands: `seats[0].from`, as the definition writes it. */
interface Spot {
  readonly shape: Shape;
  readonly at: string;
  readonly roleOf: RoleOf;
  /** The spots that name a party. */
  readonly references: ReadonlySet<string>;
}

/** A clause is read once for the same roles: a template is compared with every agreement made from it. */
const known = new WeakMap<Clause, { readonly roles: string; readonly tree: ParameterTree }>();

export function parameterTree(clause: Clause, roleOf: RoleOf): ParameterTree {
  const named = referencesOf(clause);
  const roles = named.map(({ key }) => roleOf(key) ?? '').join('\n');
  const before = known.get(clause);
  if (before?.roles === roles) return before.tree;
  const references = new Set(named.map(({ path }) => path));
  const tree = read(clause.parameters, { shape: shapeOf(clause.family), at: '', roleOf, references });
  known.set(clause, { roles, tree });
  return tree;
}

function read(value: unknown, spot: Spot): ParameterTree {
  if (value === null || value === undefined) return leaf(notStated);
  if (typeof value !== 'object') return readPlain(value, spot);
  if (Array.isArray(value)) return readList(value, spot);
  if (spot.shape.kind === 'timing') return leaf({ of: 'timing', timing: value as Timing });
  const inOneGo = wholeValue(value);
  return inOneGo ? leaf(inOneGo, value) : readFields(value as Readonly<Record<string, unknown>>, spot);
}

function readPlain(value: unknown, { at, references, roleOf, shape }: Spot): Leaf {
  if (typeof value === 'boolean') return leaf({ of: 'yesNo', yes: value });
  if (typeof value === 'number') return leaf({ of: 'number', number: value });
  const text = String(value);
  const role = references.has(at) ? roleOf(text) : undefined;
  if (role !== undefined) return { kind: 'leaf', means: `party ${role}`, value: { of: 'party', party: text } };
  if (shape.kind === 'choice') return leaf(text === 'unstated' ? notStated : { of: 'choice', choice: text }, text);
  return leaf(shape.kind === 'key' ? { of: 'key', key: text } : { of: 'text', text });
}

function readList(values: readonly unknown[], spot: Spot): List {
  const shape = spot.shape.kind === 'list' ? spot.shape.entry : whole;
  const entries = values.map((value, index) => read(value, { ...spot, shape, at: `${spot.at}[${index}]` }));
  const isOrdered = orderedLists.includes(spot.at);
  const meanings = entries.map(({ means }) => means);
  return { kind: 'list', means: `[${(isOrdered ? meanings : meanings.toSorted()).join(',')}]`, entries, isOrdered };
}

function readFields(value: Readonly<Record<string, unknown>>, spot: Spot): Fields {
  const { at, shape } = spot;
  const variant =
    shape.kind === 'variants' ? { on: shape.on, shape: shape.variants.get(String(value[shape.on])) ?? shape } : null;
  const chosen = variant?.shape ?? shape;
  const shapes: ReadonlyMap<string, Shape> = chosen.kind === 'fields' ? chosen.fields : new Map();
  const isNamed = nameKnownBy(value);
  const fields = Object.entries(value)
    .filter(([name]) => !(isNamed && namingFields.some((naming) => naming === name)))
    .map(([name, field]) => {
      const inside = { ...spot, shape: shapes.get(name) ?? whole, at: at === '' ? name : `${at}.${name}` };
      return [name, read(field, inside)] as const;
    });
  const said = fields.map(([name, { means }]) => `${name}:${means}`).toSorted();
  return {
    kind: 'fields',
    means: `{${said.join(',')}}`,
    variant,
    fields: new Map(fields),
    identity: identityIn(new Map(fields)),
    name: isNamed ? nameIn(value) : null,
  };
}

const whole: Shape = { kind: 'whole' };

function identityIn(fields: ReadonlyMap<string, ParameterTree>): Leaf | null {
  for (const field of identityFields) {
    const known = fields.get(field);
    if (known?.kind === 'leaf') return known;
  }
  return null;
}

/** A grant is known by its giver, a meeting by when it is held: neither has words of its own. */
const tellingFields = ['words', 'name', 'giver', 'timing'] as const;

function nameIn(value: Readonly<Record<string, unknown>>): Name | null {
  const field = tellingFields.find((telling) => value[telling]);
  const naming = field && value[field];
  if (!field || !naming) return null;
  if (typeof naming === 'string') return { field, value: { of: 'text', text: naming } };
  if (field === 'timing') return { field, value: { of: 'timing', timing: naming as Timing } };
  const inOneGo = wholeValue(naming);
  return inOneGo && { field, value: inOneGo };
}

function leaf(value: ParameterValue, written: unknown = value): Leaf {
  return { kind: 'leaf', means: meaning(value) ?? JSON.stringify(written), value };
}

/** Words mean what their English says, fractions what they come to; the rest what is written. */
function meaning(value: ParameterValue): string | null {
  if (value.of === 'words') return JSON.stringify(value.words.en);
  if (value.of !== 'share') return null;
  const { denominator, numerator } = value.share;
  const divisor = greatestDivisor(numerator, denominator);
  return `share ${numerator / divisor}/${denominator / divisor}`;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
