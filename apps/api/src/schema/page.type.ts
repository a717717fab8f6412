import type { ObjectRef } from '@pothos/core';
import { builder } from './builder.ts';
import type { Page, PageQuestion } from './keyset-page.ts';

type SchemaTypes = typeof builder.$inferSchemaTypes;
type Edge<Item> = { readonly cursor: string; readonly node: Item };

/** The connection and edge types of a list that is ordered by a place. */
export function pageType<Item>(name: string, item: ObjectRef<SchemaTypes, Item>): ObjectRef<SchemaTypes, Page<Item>> {
  const edge = builder.objectRef<Edge<Item>>(`${name}Edge`).implement({
    description: 'An item and its place in the list.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      cursor: t.string({ description: 'Its place, to go on from.', resolve: ({ cursor }) => cursor }),
      node: t.field({ type: item, description: 'The item.', resolve: ({ node }) => node as never }),
    }),
  });
  return builder.objectRef<Page<Item>>(`${name}Connection`).implement({
    description: 'A page of a list.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The items of the page, in order.',
        complexity: { field: 1, multiplier: 1 },
        resolve: ({ edges }) => edges,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page lies in the whole.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
      totalCount: t.int({ description: 'How many items the whole list has.', resolve: ({ totalCount }) => totalCount }),
    }),
  });
}

type Arguments<Int, Text> = {
  readonly arg: {
    readonly int: (options: { description: string }) => Int;
    readonly string: (options: { description: string }) => Text;
  };
};

export function pageArguments<Int, Text>(
  t: Arguments<Int, Text>,
): { first: Int; after: Text; last: Int; before: Text } {
  return {
    first: t.arg.int({
      description: 'How many from the beginning, or after the cursor: 100 when left out, at most 500.',
    }),
    after: t.arg.string({ description: 'Only what comes after this cursor.' }),
    last: t.arg.int({ description: 'How many from the end, or before the cursor.' }),
    before: t.arg.string({ description: 'Only what comes before this cursor.' }),
  };
}

/** What a page costs: a twentieth of its items, since most of an item is read from memory. */
export function pageCost({ first, last }: PageQuestion): { readonly field: number; readonly multiplier: number } {
  return { field: 5, multiplier: Math.max(1, Math.ceil((first ?? last ?? 100) / 20)) };
}
