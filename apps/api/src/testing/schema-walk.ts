import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../schema/index.ts';

type Path = readonly string[];

const deepest = 5;
const pathsInOneQuery = 5;

/** What an operation can begin with, such as `agreement(id: "…")`. */
export type Entry = {
  readonly field: string;
  readonly type: string;
  readonly narrowed?: boolean;
  readonly depth?: number;
};

/** Every way through the schema that meets no type twice, with all plain fields at its end; several ways to a query. */
export function queriesFrom({ field, type: typeName, narrowed = false, depth = deepest }: Entry): readonly string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`);
  const ways = walk(type, [], { met: new Set(), depth }).map((path) => {
    const selection = `${path.join(' { ')}${' }'.repeat(path.length - 1)}`;
    return `${field} { ${narrowed ? `... on ${typeName} { ${selection} }` : selection} }`;
  });
  return Array.from({ length: Math.ceil(ways.length / pathsInOneQuery) }, (_, page) => {
    const some = ways.slice(page * pathsInOneQuery, (page + 1) * pathsInOneQuery);
    return `{ ${some.join(' ')} }`;
  });
}

type Walk = { readonly met: ReadonlySet<string>; readonly depth: number };

function walk(type: GraphQLObjectType, before: Path, { met, depth }: Walk): readonly Path[] {
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const plain = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const here = [[...before, ['__typename', ...plain].join(' ')]];
  if (before.length >= depth) return here;
  const next = { met: new Set([...met, type.name]), depth };
  return [...here, ...fields.flatMap((field) => walkField(field, before, next))];
}

function walkField(field: GraphQLField<unknown, unknown>, before: Path, walked: Walk): readonly Path[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || walked.met.has(type.name)) return [];
  return walk(type, [...before, field.name], walked);
}

/** The types that `node` can answer with. */
export function nodeTypes(): readonly string[] {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('The schema has no Node.');
  return schema.getPossibleTypes(node).map(({ name }) => name);
}
