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

export type Placed<Part> = { readonly place: string; readonly part: Part };

/** A list that stands in order already, and how one of its parts is shown. */
export type Ordered<Part, Item> = { readonly placed: readonly Placed<Part>[]; readonly show: (part: Part) => Item };

/** A page of a list, ordered by place. A cursor is a place in that order, so it holds even when its item has gone. */
export function pageOf<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => string,
  question: PageQuestion,
): Page<Item> {
  return pageAcross([{ placed: inOrder(items, placeOf), show: (item) => item }], question);
}

export function inOrder<Part>(parts: readonly Part[], placeOf: (part: Part) => string): readonly Placed<Part>[] {
  return parts.map((part) => ({ part, place: placeOf(part) })).toSorted(byPlace);
}

/** A page of several lists as if they were one; each is looked into only as far as the page can reach. */
export function pageAcross<Part, Item>(lists: readonly Ordered<Part, Item>[], question: PageQuestion): Page<Item> {
  const { first, after, last, before } = checked(question);
  const lower = after == null ? undefined : placeIn(after);
  const upper = before == null ? undefined : placeIn(before);
  const picked = pick(lists, { lower, upper, most: last ?? first ?? usual, fromEnd: last != null });
  const edges = picked.map(({ list, place, part }) => ({ cursor: cursorAt(place), node: list.show(part) }));
  const [start, end] = [picked[0]?.place, picked.at(-1)?.place];
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: end !== undefined && lists.some(({ placed }) => (placed.at(-1)?.place ?? end) > end),
      hasPreviousPage: start !== undefined && lists.some(({ placed }) => (placed[0]?.place ?? start) < start),
    },
    totalCount: lists.reduce((sum, { placed }) => sum + placed.length, 0),
  };
}

type Reach = {
  readonly lower: string | undefined;
  readonly upper: string | undefined;
  readonly most: number;
  readonly fromEnd: boolean;
};
type Picked<Part, Item> = Placed<Part> & { readonly list: Ordered<Part, Item> };

function pick<Part, Item>(lists: readonly Ordered<Part, Item>[], reach: Reach): readonly Picked<Part, Item>[] {
  const { lower, upper, most: wanted, fromEnd } = reach;
  let picked: Picked<Part, Item>[] = [];
  let farthest: string | undefined;
  const cut = () => {
    const sorted = picked.toSorted(byPlace);
    picked = fromEnd ? sorted.slice(-wanted) : sorted.slice(0, wanted);
    if (picked.length === wanted) farthest = (fromEnd ? picked[0] : picked.at(-1))?.place;
  };
  for (const list of lists) {
    const { placed } = list;
    const from = lower === undefined ? 0 : placesUpTo(placed, lower, true);
    const until = upper === undefined ? placed.length : placesUpTo(placed, upper, false);
    for (let taken = 0; taken < wanted && from + taken < until; taken += 1) {
      const next = placed[fromEnd ? until - 1 - taken : from + taken];
      if (!next || (farthest !== undefined && (fromEnd ? next.place < farthest : next.place > farthest))) break;
      picked.push({ ...next, list });
    }
    if (picked.length > 4 * wanted) cut();
  }
  cut();
  return picked;
}

/** How many places come before this one, itself counted or not. */
function placesUpTo(placed: readonly Placed<unknown>[], place: string, inclusive: boolean): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = placed[middle]?.place ?? '';
    if (found < place || (inclusive && found === place)) low = middle + 1;
    else high = middle;
  }
  return low;
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
