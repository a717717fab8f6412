import { readFileSync } from 'node:fs';
import {
  type GraphQLField,
  isEnumType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from './index.ts';

type Scoped = { readonly pothosOptions?: { readonly authScopes?: unknown }; readonly [key: string]: unknown };

type Described = {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly Described[];
};

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const roots = [schema.getQueryType(), schema.getMutationType()];

function scopesOf(holder: { readonly extensions: Readonly<Record<string, unknown>> }): unknown {
  return (holder.extensions as { readonly pothosOptions?: Scoped['pothosOptions'] }).pothosOptions?.authScopes;
}

describe('every field has a scope', () => {
  const objects = types.filter(isObjectType);

  it('of its own at the roots', () => {
    const unscoped = roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {})
        .filter((field) => scopesOf(field) === undefined)
        .map(({ name }) => `${root?.name}.${name}`),
    );
    expect(unscoped).toEqual([]);
  });

  it('and everybody may ask only who they are', () => {
    const open = roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {})
        .filter((field: GraphQLField<unknown, unknown>) => JSON.stringify(scopesOf(field)) !== '{"signedIn":true}')
        .map(({ name }) => name),
    );
    expect(open).toEqual(['viewer']);
  });

  it('by its type everywhere else', () => {
    const unscoped = objects
      .filter((type) => !roots.includes(type) && scopesOf(type) === undefined)
      .map(({ name }) => name);
    expect(unscoped).toEqual([]);
  });

  it('and only the place of a page is open to everybody', () => {
    const open = objects.filter(
      (type) => !roots.includes(type) && JSON.stringify(scopesOf(type)) !== '{"signedIn":true}',
    );
    expect(open.map(({ name }) => name)).toEqual(['PageInfo']);
  });
});

it('every type, field, argument and value is described', () => {
  const undescribed = types.flatMap((type) => {
    if (isScalarType(type) && isSpecifiedScalarType(type)) return [];
    const own = type.description ? [] : [type.name];
    if (isEnumType(type))
      return [
        ...own,
        ...type
          .getValues()
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`),
      ];
    if (!('getFields' in type)) return own;
    const fields: readonly Described[] = Object.values(type.getFields());
    return [
      ...own,
      ...fields.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`),
      ...fields.flatMap((field) =>
        (field.args ?? [])
          .filter(({ description }) => !description)
          .map((argument) => `${type.name}.${field.name}(${argument.name})`),
      ),
    ];
  });
  expect(undescribed).toEqual([]);
});

it('the committed schema.graphql is what the code prints', () => {
  const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
  expect(committed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
});
