import { expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

it.each([
  { asks: 'da-DK,da;q=0.9,en;q=0.8', gets: 'da', because: 'a region is still Danish' },
  { asks: 'en;q=0.5, sv;q=0.9', gets: 'sv', because: 'the weight decides, not the place' },
  { asks: 'nb-NO, de', gets: 'en', because: 'none of ours' },
  { asks: 'sv;q=0, da;q=0.1', gets: 'da', because: 'zero means never' },
  { asks: undefined, gets: 'en', because: 'nothing was asked' },
])('$asks → $gets: $because', ({ asks, gets }) => {
  expect(preferredLanguage({ headers: asks === undefined ? {} : { 'accept-language': asks } })).toBe(gets);
});
