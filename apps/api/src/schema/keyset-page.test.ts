import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder, type Page, pageAcross, pageOf } from './keyset-page.ts';

const places = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 40 });
const size = fc.integer({ min: 1, max: 12 });
const self = (place: string) => place;

it('pages forwards and backwards show every item once, in order', () => {
  fc.assert(
    fc.property(places, size, (items, count) => {
      const whole = pageOf(items, self, { first: 500 }).edges.map(({ node }) => node);
      const forwards: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Page<string> = pageOf(items, self, { first: count, after });
        forwards.push(...page.edges.map(({ node }) => node));
        ({ endCursor: after, hasNextPage: more } = page.pageInfo);
      }
      const backwards: string[] = [];
      for (let before: string | null = null, more = true; more; ) {
        const page: Page<string> = pageOf(items, self, { last: count, before });
        backwards.unshift(...page.edges.map(({ node }) => node));
        ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
      }
      expect([forwards, backwards]).toEqual([whole, whole]);
      expect(whole).toEqual(items.toSorted((one, other) => (one < other ? -1 : 1)));
    }),
  );
});

it('a cursor holds its place when its item has gone', () => {
  const { pageInfo } = pageOf(['a', 'b', 'c', 'd'], self, { first: 2 });
  expect(pageOf(['a', 'c', 'd'], self, { after: pageInfo.endCursor }).edges.map(({ node }) => node)).toEqual([
    'c',
    'd',
  ]);
});

it('several lists make the pages that one list of all would make', () => {
  const many = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.stringMatching(/^[a-d]{1,3}$/)), { maxLength: 60 });
  const bound = fc.option(fc.stringMatching(/^[a-d]{1,3}$/));
  fc.assert(
    fc.property(many, size, bound, fc.boolean(), (parts, count, from, fromEnd) => {
      const items = [...new Map(parts.map(([list, place]) => [place, { list, place }])).values()];
      const cursor = from === null ? null : Buffer.from(from).toString('base64url');
      const question = fromEnd ? { last: count, before: cursor } : { first: count, after: cursor };
      const lists = Array.from({ length: 7 }, (_, number) => ({
        placed: inOrder(
          items.filter(({ list }) => list === number),
          ({ place }) => place,
        ),
        show: (item: (typeof items)[number]) => item,
      }));
      expect(pageAcross(lists, question)).toEqual(pageOf(items, ({ place }) => place, question));
    }),
  );
});
