import { describe, expect, it } from 'vitest';
import { onTheWire } from './testing/on-the-wire.ts';
import { wordingIn } from './testing/wording-in.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const sv = wordingIn('sv');
const da = wordingIn('da');
const step = (code: string, facts: object) => sv.step(onTheWire(code, facts)).sentence;
const standing = (code: string, facts: object) => sv.standing(onTheWire(code, facts));

describe('Swedish says one as one and many as many', () => {
  it.each([
    [
      step('weighed', { weighting: 'onePerParty', members: 1, votes: 1 }),
      '1 part har en röst, oavsett hur många den skickar: 1 röst sammanlagt.',
    ],
    [
      step('weighed', { weighting: 'onePerParty', members: 3, votes: 3 }),
      '3 parter har var sin röst, oavsett hur många den skickar: 3 röster sammanlagt.',
    ],
    [
      step('asFiledHere', { members: 1 }),
      'Vi räknar med den enda som är antecknad under ert eget avtal. Sekretariatet ser alla.',
    ],
    [
      step('asFiledHere', { members: 3 }),
      'Vi räknar med de 3 som är antecknade under ert eget avtal. Sekretariatet ser alla.',
    ],
    [step('remainderFirst', { minorUnits: 1 }), '1 öre går inte att dela lika. Det läggs på den första delen.'],
    [step('remainderFirst', { minorUnits: 2 }), '2 öre går inte att dela lika. De läggs på de första delarna.'],
    [
      standing('targetAhead', { held: 1, missing: 1, day: day('2026-12-31') }),
      '1 hållen. Det saknas 1 före den 31 december 2026.',
    ],
    [
      standing('targetAhead', { held: 2, missing: 1, day: day('2026-12-31') }),
      '2 hållna. Det saknas 1 före den 31 december 2026.',
    ],
    [sv.statusReason(onTheWire('openSlots', { count: 1 })), '1 ställe i texten är inte ifyllt.'],
    [sv.statusReason(onTheWire('openSlots', { count: 4 })), '4 ställen i texten är inte ifyllda.'],
    [sv.found(onTheWire('fields', { names: 'key' })), 'Fältet key'],
    [sv.found(onTheWire('fields', { names: 'key, title' })), 'Fälten key, title'],
  ])('%s', (said, expected) => expect(said.replaceAll('\u00a0', ' ')).toBe(expected));
});

describe('Danish says one as one', () => {
  it.each([
    [da.statusReason(onTheWire('openSlots', { count: 4 })), '4 steder i teksten er ikke udfyldt.'],
    [da.found(onTheWire('fields', { names: 'key' })), 'Feltet key'],
  ])('%s', (said, expected) => expect(said).toBe(expected));
});
