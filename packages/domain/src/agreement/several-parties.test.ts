import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { endsOn } from './ends-on.ts';
import { endingNotice } from './standing-notice.ts';
import { statusOf } from './status.ts';

const parties = ['north', 'south', 'east', 'west'];
const asOf = day('2026-06-30');

/** Each leaves six months after its notice, in the order named. */
function left(by: readonly string[], leaving: { goesOnWith: number | null; endsWithout: string[] } | null) {
  return anAgreement({
    parties,
    clauses: [aTerm('2020-01-01', '2033-06-30'), aClause('parties', { leaving }), aClause('ordinaryTermination')],
    events: by.map((party, index) => ({
      kind: 'noticeGiven' as const,
      on: `2026-0${index + 1}-01`,
      by: party,
      ground: 'ordinary' as const,
      cause: null,
    })),
  });
}

describe('one of several parties leaves', () => {
  it.each([
    { by: ['north'], leaving: null, ends: '2033-06-30', because: 'the rest go on' },
    { by: ['north', 'south'], leaving: null, ends: '2033-06-30', because: 'two remain' },
    { by: ['north', 'south', 'east'], leaving: null, ends: '2026-09-01', because: 'an agreement of one is none' },
    { by: ['north'], leaving: { goesOnWith: 3, endsWithout: [] }, ends: '2033-06-30', because: 'three remain' },
    {
      by: ['north', 'south'],
      leaving: { goesOnWith: 3, endsWithout: [] },
      ends: '2026-08-01',
      because: 'fewer than three remain',
    },
    { by: ['north'], leaving: { goesOnWith: 4, endsWithout: [] }, ends: '2026-07-01', because: 'it takes all of them' },
    {
      by: ['west'],
      leaving: { goesOnWith: null, endsWithout: ['west'] },
      ends: '2026-07-01',
      because: 'nothing goes on without it',
    },
    {
      by: ['north', 'west'],
      leaving: { goesOnWith: null, endsWithout: ['west'] },
      ends: '2026-08-01',
      because: 'it ends when that one is out',
    },
  ])('$by: until $ends, since $because', ({ by, ends, leaving }) => {
    const found = endsOn(left(by, leaving), asOf);
    expect(found.known && found.value.toString()).toBe(ends);
  });

  it('says of which notice it ends, and is in force meanwhile where it goes on', () => {
    const goesOn = left(['north'], { goesOnWith: 3, endsWithout: [] });
    const ends = left(['north', 'south'], { goesOnWith: 3, endsWithout: [] });
    expect([statusOf(goesOn, asOf).state, endingNotice(ends, asOf)?.notice.by, statusOf(ends, asOf).state]).toEqual([
      'inForce',
      'south',
      'noticeGiven',
    ]);
  });
});
