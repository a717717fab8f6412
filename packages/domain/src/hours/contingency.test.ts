import { describe, expect, it } from 'vitest';
import { clauseOf } from '../agreement/index.ts';
import { contingencyStep } from './contingency.ts';
import { contingency, room, words } from './a-room.ts';

describe('S4.42 what to do on illness', () => {
  const ask = (tried: readonly number[], steps = contingency) => {
    const clause = clauseOf(room({ contingency: steps }), 'openingHours');
    const found = clause && contingencyStep(clause, tried);
    return found?.known ? `${found.value.number}: ${found.value.words.en}` : found?.missing;
  };

  it.each([
    { tried: [], next: '1: another employee comes', because: 'nothing has been tried' },
    { tried: [1], next: '2: the doors stay closed', because: 'nobody else could come' },
    { tried: [2, 1], next: '3: counselling by telephone', because: 'in whatever order they are told' },
    { tried: [2], next: '1: another employee comes', because: 'a step passed over still comes first' },
    { tried: [1, 2, 3], next: { code: 'contingencyExhausted', steps: 3 }, because: 'the agreement knows no more' },
  ])('tried $tried: $next, since $because', ({ next, tried }) => {
    expect(ask(tried)).toEqual(next);
  });

  it('tells which step of how many', () => {
    const clause = clauseOf(room(), 'openingHours');
    expect(clause && contingencyStep(clause, [1])).toEqual({
      known: true,
      value: { number: 2, words: words('the doors stay closed') },
      because: {
        rules: ['S4.40'],
        clause: 'opening-hours',
        steps: [{ code: 'stepOfContingency', number: 2, of: 3 }],
      },
    });
  });

  it('is undetermined where the agreement says nothing', () => {
    expect(ask([], [])).toEqual({ code: 'contingencyUnstated' });
  });
});
