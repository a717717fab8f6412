import type { Agreement } from '@landsby/domain/agreement';
import { expect, it } from 'vitest';
import { openTermsCache } from './terms-cache.ts';

const terms = (name: string) => ({ key: name }) as Agreement;
const row = (version: number, events: number, id = 'a') => ({ programmeId: 'p', id, version, events });

it('answers only for the very version and events that were read, and forgets former versions', () => {
  const cache = openTermsCache();
  cache.set(row(1, 3), terms('all of it'));
  cache.set(row(1, 0), terms('without its events'));
  expect([cache.get(row(1, 3))?.key, cache.get(row(1, 0))?.key, cache.get(row(2, 3))]).toEqual([
    'all of it',
    'without its events',
    undefined,
  ]);
  cache.set(row(2, 4), terms('newer'));
  cache.set(row(1, 3), terms('read late'));
  expect([cache.get(row(1, 3)), cache.get(row(2, 4))?.key]).toEqual([undefined, 'newer']);
});

it('lets the least recently used agreement go', () => {
  const cache = openTermsCache(2);
  for (const id of ['a', 'b']) cache.set(row(1, 0, id), terms(id));
  cache.get(row(1, 0, 'a'));
  cache.set(row(1, 0, 'c'), terms('c'));
  expect(['a', 'b', 'c'].map((id) => cache.get(row(1, 0, id))?.key)).toEqual(['a', undefined, 'c']);
});
