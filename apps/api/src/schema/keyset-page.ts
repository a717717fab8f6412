import { badInput } from '../operation/errors.ts';

export type PageQuestion = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

export type Page<Item> = {
  readonly edges: { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
  readonly totalCount: number;
};

const usual = 100;
const most = 500;

/** A page of a list, ordered by place. A cursor is a place in that order, so it holds even when its item has gone. */
export function pageOf<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => string,
  question: PageQuestion,
): Page<Item> {
  const { first, after, last, before } = checked(question);
  const lower = after == null ? undefined : placeIn(after);
  const upper = before == null ? undefined : placeIn(before);
  const placed = items.map((node) => ({ node, place: placeOf(node) })).toSorted(byPlace);
  const between = placed.filter(
    ({ place }) => (lower === undefined || place > lower) && (upper === undefined || place < upper),
  );
  const page = last == null ? between.slice(0, first ?? usual) : between.slice(-last);
  const edges = page.map(({ node, place }) => ({ cursor: cursorAt(place), node }));
  const [start] = page;
  const end = page.at(-1);
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: end !== undefined && end !== placed.at(-1),
      hasPreviousPage: start !== undefined && start !== placed[0],
    },
    totalCount: items.length,
  };
}

/** By code unit, as cursors are compared; never by a language's alphabet. */
function byPlace(one: { readonly place: string }, other: { readonly place: string }): number {
  return one.place < other.place ? -1 : one.place > other.place ? 1 : 0;
}

function checked(question: PageQuestion): PageQuestion {
  const { first, last } = question;
  for (const count of [first, last]) {
    if (count != null && (count < 1 || count > most)) throw badInput(`A page holds 1 to ${most} items, not ${count}.`);
  }
  if (first != null && last != null) throw badInput('Ask for the first or for the last items, not for both.');
  return question;
}

function cursorAt(place: string): string {
  return Buffer.from(place).toString('base64url');
}

function placeIn(cursor: string): string {
  const place = Buffer.from(cursor, 'base64url').toString();
  if (cursorAt(place) !== cursor) throw badInput('This cursor did not come from Landsby; start again without it.');
  return place;
}
