import { describe, expect, it } from 'vitest';
import { type Language, languages } from './language.ts';
import { every } from './testing/every-statement.ts';
import { onTheWire } from './testing/on-the-wire.ts';
import { readBack } from './testing/read-back.ts';
import { wordingIn } from './testing/wording-in.ts';

const leftovers = /undefined|null|NaN|\[object|[{}$]|Invalid|\d{4}-\d{2}-\d{2}|[a-z][A-Z]|\s\s|\.\./;

type Say = (code: string, facts: object, language: Language) => string;

const told: Record<keyof typeof every, Say> = {
  steps: (code, facts, language) => Object.values(wordingIn(language).step(onTheWire(code, facts))).join(' '),
  missing: (code, facts, language) => Object.values(wordingIn(language).missing(onTheWire(code, facts))).join(' '),
  statusReasons: (code, facts, language) => wordingIn(language).statusReason(onTheWire(code, facts)),
  stateReasons: (code, facts, language) => wordingIn(language).stateReason(onTheWire(code, facts)),
  standings: (code, facts, language) => wordingIn(language).standing(onTheWire(code, facts)),
  provisions: (code, facts, language) => wordingIn(language).provision(onTheWire(code, facts)),
  refusals: (code, facts, language) => wordingIn(language).refusal(onTheWire(code, facts)),
  questions: (code, facts, language) => wordingIn(language).question(onTheWire(code, facts)),
  faults: (code, facts, language) => Object.values(wordingIn(language).fault(onTheWire(code, facts))).join(' '),
  blocked: (code, facts, language) => Object.values(wordingIn(language).blocked(onTheWire(code, facts))).join(' '),
  bodyFaults: (code, facts, language) => wordingIn(language).bodyFault(onTheWire(code, facts)),
  deeds: (code, facts, language) =>
    wordingIn(language).ledger({
      nature: 'DUTY',
      deed: onTheWire(code, facts),
      who: ['Furesø Kommune'],
      toWhom: ['Børns Vilkår'],
    }),
};

const rows = (Object.keys(told) as (keyof typeof every)[]).flatMap((kind) =>
  Object.entries(every[kind]).map(([code, facts]) => ({ kind, code, facts })),
);

describe.each(rows)('$kind $code', ({ kind, code, facts }) => {
  const [da, sv, en] = languages.map((language) => told[kind](code, facts, language)) as [string, string, string];

  it('is said in each language, whole', () => {
    for (const sentence of [da, sv, en]) {
      expect(sentence).not.toMatch(leftovers);
    }
    expect([da, sv, en]).not.toContain(wordingIn('en').stateReason({ code: 'not known', facts: [] }));
    expect(new Set([da, sv, en]).size).toBe(3);
  });

  it('says the same days, amounts and counts in each language', () => {
    const [first, second, third] = [readBack(da, 'da'), readBack(sv, 'sv'), readBack(en, 'en')];
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it('says no day and no amount that is not a fact', () => {
    const { days, minorUnits } = readBack(en, 'en');
    const known = Object.values(facts).flat();
    expect(known.map(String)).toEqual(expect.arrayContaining([...days]));
    expect(known.map((fact) => (fact as { amountMinor?: number }).amountMinor)).toEqual(
      expect.arrayContaining([...minorUnits]),
    );
  });
});

describe('a statement that a newer server sends', () => {
  it.each(languages)('has a general sentence in %s', (language) => {
    const wording = wordingIn(language);
    const unknown = { code: 'soldToMars', facts: [] };
    const bare = { code: 'monthsAdded', facts: [{ name: 'day', day: '2026-01-01' }] };
    expect(wording.step(unknown)).toEqual({ sentence: wording.stateReason(unknown) });
    expect(wording.missing(unknown).word).toBe(wording.cause('unheard of'));
    expect(wording.statusReason({ code: 'noticeStands', facts: [] })).toBe(wording.stateReason(unknown));
    expect(wording.ledger({ nature: 'RIGHT', deed: unknown, who: ['Borås'], toWhom: [] })).toMatch(/^Borås /);
    expect(wording.step(bare).sentence).not.toMatch(/undefined|NaN/);
    expect(wording.step({ code: 'toString', facts: [] })).toEqual({ sentence: wording.stateReason(unknown) });
  });
});
