import { describe, expect, it } from 'vitest';
import { languages } from './language.ts';
import { everyRecord } from './testing/every-record.ts';
import { readBack } from './testing/read-back.ts';
import { wordingIn } from './testing/wording-in.ts';

const leftovers = /undefined|null|NaN|\[object|[{}$]|Invalid|\d{4}-\d{2}-\d{2}|[a-z][A-Z]|\s\s|\.\./;
const head = { on: '2026-11-20', by: 'municipality' };

describe.each(Object.entries(everyRecord))('a record of the kind %s', (kind, fields) => {
  const said = languages.map((language) => wordingIn(language).record({ kind, ...head, ...fields }));

  it('is said in each language, whole', () => {
    for (const sentence of said) expect(sentence).not.toMatch(leftovers);
    expect(said).not.toContain(wordingIn('en').record({ kind: 'not known' }));
    expect(new Set(said).size).toBe(3);
  });

  it('says the same days, amounts and counts in each language', () => {
    const [da, sv, en] = said.map((sentence, index) => readBack(sentence, languages[index] ?? 'en'));
    expect([sv, en]).toEqual([da, da]);
  });
});

it('of a kind that only a newer server knows has a general sentence', () => {
  const wording = wordingIn('en');
  expect(wording.record({ kind: 'accepted' })).toBe(wording.record({ kind: 'soldToMars' }));
});
