import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { decidedWhen } from './decided-when.ts';
import { committee, council, path } from './a-case-path.ts';

describe('forwards: decided when at the earliest', () => {
  it('goes from meeting to meeting, with every step', () => {
    expect(decidedWhen(path(), day('2027-01-26'))).toEqual({
      known: true,
      value: {
        decidedOn: day('2027-04-06'),
        carriedOutOn: day('2027-04-13'),
        sittings: [
          { ...committee, handInDaysBefore: 14, handInBy: day('2027-02-23'), meeting: day('2027-03-09') },
          { ...council, handInDaysBefore: 12, handInBy: day('2027-03-25'), meeting: day('2027-04-06') },
        ],
      },
      because: {
        rules: ['S2.04'],
        clause: 'political-decision',
        steps: [
          { code: 'caseOpened', day: day('2027-01-26') },
          { code: 'officeReady', days: 28, from: day('2027-01-26'), day: day('2027-02-23') },
          {
            code: 'firstMeetingReached',
            body: 'The committee',
            handInBy: day('2027-02-23'),
            from: day('2027-02-23'),
            day: day('2027-03-09'),
          },
          {
            code: 'firstMeetingReached',
            body: 'The council',
            handInBy: day('2027-03-25'),
            from: day('2027-03-09'),
            day: day('2027-04-06'),
          },
          { code: 'carriedOutAfter', days: 7, from: day('2027-04-06'), day: day('2027-04-13') },
        ],
      },
    });
  });

  it.each([
    {
      facts: {},
      opened: '2027-05-01',
      missing: { code: 'calendarMissing', body: 'The committee', year: 2028 },
      because: 'the committee of next year',
    },
    {
      facts: { chain: [] },
      opened: '2027-01-01',
      missing: { code: 'meetingChainUnstated' },
      because: 'no body is named',
    },
  ])('opened $opened it is undetermined: $because', ({ facts, missing, opened }) => {
    const found = decidedWhen(path(facts), day(opened));
    expect(found.known ? null : found.missing).toEqual(missing);
  });
});
