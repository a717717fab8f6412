import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Page, pageOf } from './keyset-page.ts';

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
