import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { decidedWhen } from './decided-when.ts';
import { type CasePath, openCaseBy } from './open-case-by.ts';
import { both, calendar, committee, council, path, today } from './a-case-path.ts';

function openBy(facts: Partial<CasePath>, legalDate: string, asOf = today) {
  const found = openCaseBy(path(facts), day(legalDate), asOf);
  if (!found.known) return found.missing;
  return found.value.blocked ?? `${found.value.openBy}`;
}

describe('from a legal date backwards to the last day to open the case', () => {
  it('is worked out meeting by meeting, with every step', () => {
    expect(openCaseBy(path(), day('2027-06-30'), today)).toEqual({
      known: true,
      value: {
        openBy: day('2027-03-30'),
        sittings: [
          { ...committee, handInDaysBefore: 14, handInBy: day('2027-04-27'), meeting: day('2027-05-11') },
          { ...council, handInDaysBefore: 12, handInBy: day('2027-05-27'), meeting: day('2027-06-08') },
        ],
        blocked: null,
      },
      because: {
        rules: ['S2.04'],
        clause: 'political-decision',
        steps: [
          { code: 'legalDate', day: day('2027-06-30') },
          { code: 'carriedOutWithin', days: 7, from: day('2027-06-30'), day: day('2027-06-23') },
          { code: 'lastMeetingReaching', body: 'The council', from: day('2027-06-23'), day: day('2027-06-08') },
          { code: 'handInBefore', body: 'The council', days: 12, from: day('2027-06-08'), day: day('2027-05-27') },
          { code: 'lastMeetingReaching', body: 'The committee', from: day('2027-05-27'), day: day('2027-05-11') },
          { code: 'handInBefore', body: 'The committee', days: 14, from: day('2027-05-11'), day: day('2027-04-27') },
          { code: 'officePrepares', days: 28, from: day('2027-04-27'), day: day('2027-03-30') },
        ],
      },
    });
  });

  it.each([
    {
      facts: {},
      legal: '2027-04-13',
      open: '2027-01-26',
      because: 'the council meets in April, the committee in March',
    },
    {
      facts: { calendars: [...both, calendar(committee, 2026, { meetings: [], handInDaysBefore: 14 })] },
      legal: '2027-04-12',
      open: '2026-12-01',
      because: 'a day earlier only the meetings before it will do',
    },
    { facts: { carryOutDays: 0 }, legal: '2027-04-06', open: '2027-01-26', because: 'done on the day of the decision' },
    { facts: { officeDays: 0 }, legal: '2027-04-13', open: '2027-02-23', because: 'handed in at once' },
    { facts: { chain: [council] }, legal: '2027-04-13', open: '2027-02-25', because: 'one body alone' },
  ])('by $legal, open by $open: $because', ({ facts, legal, open }) => {
    expect(openBy(facts, legal)).toBe(open);
  });

  it('takes the meeting for which one may hand in last, not the last meeting', () => {
    const calendars = [
      calendar(council, 2026, { meetings: ['2026-12-22'], handInDaysBefore: 7 }),
      calendar(council, 2027, { meetings: ['2027-01-05'], handInDaysBefore: 30 }),
    ];
    expect(openBy({ chain: [council], calendars, officeDays: 0, carryOutDays: 0 }, '2027-01-10')).toBe('2026-12-15');
  });
});

it('has no step for what takes no days, asked either way', () => {
  const atOnce = path({ chain: [council], officeDays: 0, carryOutDays: 0 });
  expect(
    [openCaseBy(atOnce, day('2027-04-10'), today), decidedWhen(atOnce, day('2027-03-25'))].map(
      (found) => found.because.steps,
    ),
  ).toEqual([
    [
      { code: 'legalDate', day: day('2027-04-10') },
      { code: 'lastMeetingReaching', body: 'The council', from: day('2027-04-10'), day: day('2027-04-06') },
      { code: 'handInBefore', body: 'The council', days: 12, from: day('2027-04-06'), day: day('2027-03-25') },
    ],
    [
      { code: 'caseOpened', day: day('2027-03-25') },
      {
        code: 'firstMeetingReached',
        body: 'The council',
        handInBy: day('2027-03-25'),
        from: day('2027-03-25'),
        day: day('2027-04-06'),
      },
    ],
  ]);
});

describe('when it can no longer be done, the first step that blocks', () => {
  it.each([
    {
      facts: {},
      legal: '2026-11-25',
      blocked: { code: 'legalDatePassed', day: day('2026-11-25') },
      because: 'a decision today would be carried out too late',
    },
    {
      facts: {
        calendars: [
          calendar(committee, 2026, { meetings: [], handInDaysBefore: 14 }),
          ...both,
          calendar(council, 2026, { meetings: [], handInDaysBefore: 12 }),
        ],
      },
      legal: '2026-12-31',
      blocked: { code: 'noMeetingLeft', body: 'The council', from: today, until: day('2026-12-24') },
      because: 'the council meets no more this year',
    },
    {
      facts: { calendars: [...both, calendar(committee, 2026, { meetings: [], handInDaysBefore: 14 })] },
      legal: '2027-02-09',
      asOf: '2027-01-05',
      blocked: { code: 'handInPassed', body: 'The committee', handInBy: day('2026-12-29'), meeting: day('2027-01-12') },
      because: 'the committee meets, but its agenda is closed',
    },
    {
      facts: {
        chain: [council],
        calendars: [
          calendar(council, 2027, { meetings: ['2027-01-19', '2027-01-12', '2027-01-26'], handInDaysBefore: 30 }),
        ],
      },
      legal: '2027-01-31',
      asOf: '2027-01-05',
      blocked: { code: 'handInPassed', body: 'The council', handInBy: day('2026-12-20'), meeting: day('2027-01-19') },
      because: 'the last of the meetings in time counts, in whatever order they were entered',
    },
    {
      facts: {},
      legal: '2027-04-13',
      asOf: '2027-02-10',
      blocked: { code: 'officeNeedsLonger', days: 28, left: 13, body: 'The committee', handInBy: day('2027-02-23') },
      because: 'the office would have thirteen days, not twenty-eight',
    },
  ])('$legal: $because', ({ asOf, blocked, facts, legal }) => {
    expect(openBy(facts, legal, asOf ? day(asOf) : today)).toEqual(blocked);
  });
});

describe('what nobody has entered', () => {
  it.each([
    {
      facts: { chain: [] },
      legal: '2027-06-30',
      missing: { code: 'meetingChainUnstated' },
      because: 'no body is named',
    },
    {
      facts: {},
      legal: '2028-03-01',
      missing: { code: 'calendarMissing', body: 'The council', year: 2028 },
      because: 'the council may meet in the first months of 2028',
    },
    {
      facts: { calendars: both.slice(1) },
      legal: '2027-06-30',
      missing: { code: 'calendarMissing', body: 'The committee', year: 2027 },
      because: 'whose calendar is missing',
    },
    {
      facts: {},
      legal: '2027-01-20',
      missing: { code: 'calendarMissing', body: 'The council', year: 2026 },
      because: 'none in January, and December is not known',
    },
    {
      facts: {
        chain: [council],
        calendars: [calendar(council, 2027, { meetings: ['2027-01-05'], handInDaysBefore: 14 })],
        carryOutDays: 0,
      },
      legal: '2027-01-20',
      missing: { code: 'calendarMissing', body: 'The council', year: 2026 },
      because: 'a meeting in the last days of 2026 might be handed in for later',
    },
  ])('$legal is undetermined: $because', ({ facts, legal, missing }) => {
    expect(openBy(facts, legal)).toEqual(missing);
  });
});
