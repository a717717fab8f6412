import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { inTheWay } from './a-record.ts';
import { talk } from './a-dialogue.ts';

describe('any record', () => {
  it.each([
    { events: [], record: talk, refusal: null, because: 'by a party, of yesterday' },
    { events: [], record: { ...talk, on: '2026-11-22' }, refusal: null, because: 'of today' },
    {
      events: [],
      record: { ...talk, on: '2026-11-23' },
      refusal: { code: 'notYetHappened', today: day('2026-11-22') },
      because: 'tomorrow has not happened',
    },
    { events: [], record: { ...talk, by: 'stranger' }, refusal: { code: 'notAParty' }, because: 'by a stranger' },
    { events: [talk], record: talk, refusal: { code: 'keyTaken', key: 'talk' }, because: 'a key names one record' },
  ])('$because', ({ events, record, refusal }) => {
    expect(inTheWay({ events }, record)).toEqual(refusal);
  });
});
