import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { decidedWhen } from './decided-when.ts';
import { meetingCalendarGate } from './gate.ts';
import { legalDates } from './legal-date.ts';
import { caseChain, type MeetingCalendar, meetingCalendars } from './meeting-calendar.ts';
import { type CasePath, openCaseBy } from './open-case-by.ts';

const committee = { body: 'committee', name: 'The committee' };
const council = { body: 'council', name: 'The council' };
const calendar = (
  of: typeof council,
  year: number,
  meetings: readonly string[],
  handInDaysBefore: number,
): MeetingCalendar => ({
  ...of,
  year,
  meetings: meetings.map(day),
  handInDaysBefore,
});
const both = [
  calendar(committee, 2027, ['2027-01-12', '2027-03-09', '2027-05-11'], 14),
  calendar(council, 2027, ['2027-02-02', '2027-04-06', '2027-06-08'], 12),
];
const source = { id: 'political-decision', ruleIds: ['S2.04'] };

function path(facts: Partial<CasePath> = {}): CasePath {
  return { chain: [committee, council], calendars: both, officeDays: 28, carryOutDays: 7, source, ...facts };
}

const today = day('2026-11-22');

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
      facts: { calendars: [...both, calendar(committee, 2026, [], 14)] },
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
    const calendars = [calendar(council, 2026, ['2026-12-22'], 7), calendar(council, 2027, ['2027-01-05'], 30)];
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
      facts: { calendars: [calendar(committee, 2026, [], 14), ...both, calendar(council, 2026, [], 12)] },
      legal: '2026-12-31',
      blocked: { code: 'noMeetingLeft', body: 'The council', from: today, until: day('2026-12-24') },
      because: 'the council meets no more this year',
    },
    {
      facts: { calendars: [...both, calendar(committee, 2026, [], 14)] },
      legal: '2027-02-09',
      asOf: '2027-01-05',
      blocked: { code: 'handInPassed', body: 'The committee', handInBy: day('2026-12-29'), meeting: day('2027-01-12') },
      because: 'the committee meets, but its agenda is closed',
    },
    {
      facts: { chain: [council], calendars: [calendar(council, 2027, ['2027-01-19', '2027-01-12', '2027-01-26'], 30)] },
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
      facts: { chain: [council], calendars: [calendar(council, 2027, ['2027-01-05'], 14)], carryOutDays: 0 },
      legal: '2027-01-20',
      missing: { code: 'calendarMissing', body: 'The council', year: 2026 },
      because: 'a meeting in the last days of 2026 might be handed in for later',
    },
  ])('$legal is undetermined: $because', ({ facts, legal, missing }) => {
    expect(openBy(facts, legal)).toEqual(missing);
  });
});

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

const kept = (year: number, meetings: string[], handInDaysBefore = 12, body = 'council') =>
  ({
    kind: 'meetingCalendarKept',
    on: `2026-0${handInDaysBefore % 9 || 9}-01`,
    by: 'municipality',
    body,
    name: 'The council',
    year,
    meetings,
    handInDaysBefore,
  }) as const;
const political = aClause(
  'condition',
  {
    kind: 'politicalDecision',
    of: 'municipality',
    caseNumber: '24/1042',
    chain: [
      { ...committee, act: 'recommend' },
      { ...council, act: 'approve' },
    ],
    administrationRecommends: true,
    annex: null,
  },
  { ruleIds: ['S2.04'] },
);

describe('the calendars that a municipality has entered', () => {
  it('are the later ones for each body and year, as they were known on the day', () => {
    const events = [
      kept(2027, ['2027-02-02'], 3),
      kept(2027, ['2027-02-09', '2027-04-06'], 5),
      kept(2026, ['2026-12-01'], 4),
    ];
    const agreement = anAgreement({ events });
    expect(meetingCalendars(agreement, day('2026-12-31'))).toEqual([
      calendar(council, 2027, ['2027-02-09', '2027-04-06'], 5),
      calendar(council, 2026, ['2026-12-01'], 4),
    ]);
    expect(meetingCalendars(agreement, day('2026-03-31'))).toEqual([calendar(council, 2027, ['2027-02-02'], 3)]);
  });

  it('S2.03 take the chain of the political case, else their own order', () => {
    expect(caseChain(anAgreement({ clauses: [political], events: [kept(2027, [])] }), today)).toEqual({
      instances: [committee, council],
      source: { id: 'condition', ruleIds: ['S2.04'] },
    });
    expect(
      caseChain(anAgreement({ events: [kept(2027, []), kept(2026, []), kept(2027, [], 12, 'board')] }), today),
    ).toEqual({
      instances: [council, { body: 'board', name: 'The council' }],
      source: null,
    });
  });

  it('take the first of several cases, by the rules of all, and nothing of other conditions', () => {
    const dialogue = aClause('condition', { kind: 'dialogueFirst', before: ['budget'] }, { id: 'dialogue' });
    const second = aClause(
      'condition',
      {
        kind: 'politicalDecision',
        of: 'organisation',
        caseNumber: '24/1043',
        chain: [{ body: 'board', name: 'The board', act: 'approve' }],
        administrationRecommends: false,
        annex: null,
      },
      { id: 'second', ruleIds: ['S2.19'] },
    );
    expect(
      [[dialogue, political, second], [dialogue]].map((clauses) => caseChain(anAgreement({ clauses }), today)),
    ).toEqual([
      { instances: [committee, council], source: { id: 'condition', ruleIds: ['S2.04', 'S2.19'] } },
      { instances: [], source: null },
    ]);
  });

  it.each([
    { record: {}, refusal: null, because: 'all in order' },
    {
      record: { meetings: [day('2027-02-02'), day('2028-01-11')] },
      refusal: { code: 'meetingOutsideYear', day: day('2028-01-11'), year: 2027 },
      because: 'a day of another year',
    },
    {
      record: { meetings: [day('2027-02-02'), day('2027-04-06'), day('2027-02-02')] },
      refusal: { code: 'meetingTwice', day: day('2027-02-02') },
      because: 'a day named twice',
    },
    {
      record: { by: 'stranger' },
      refusal: { code: 'notAMunicipality', party: 'stranger' },
      because: 'nobody knows who that is',
    },
    {
      record: { by: 'organisation' },
      refusal: { code: 'notAMunicipality', party: 'organisation' },
      because: 'the municipality knows its own bodies',
    },
  ])('are kept or refused: $because', ({ record, refusal }) => {
    const whole = { ...kept(2027, []), on: today, meetings: [day('2027-02-02')], ...record };
    expect(meetingCalendarGate(anAgreement(), whole)).toEqual(refusal);
  });
});

describe('the legal dates ahead', () => {
  const clauses = [
    aTerm('2024-01-01', '2028-12-31'),
    aClause('ordinaryTermination', {
      notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment: { edge: 'end', of: 'year' } },
    }),
    aClause('renewal', {
      kind: 'byDecision',
      extension: { months: 24 },
      decideBefore: { months: 6 },
      atMostTimes: null,
    }),
    aClause('plan'),
    aClause('review'),
  ];
  const plan = { on: '2026-11-02', entry: 'plan/plan/2027' } as const;
  const keeps = (by: string) => ({ kind: 'dutyFulfilled', ...plan, by }) as const;
  const letsGo = (by: string) => ({ kind: 'dutyWaived', ...plan, by, reason: 'There is one already.' }) as const;
  const all = [
    'adoptPlan 2026-12-31',
    'giveNotice 2027-06-30',
    'adoptPlan 2027-12-31',
    'takePositionOnExtension 2028-06-30',
  ];

  it.each([
    { events: [], dates: all, because: 'notice, an extension and a plan need a decision' },
    {
      events: [keeps('municipality'), keeps('organisation')],
      dates: all.slice(1),
      because: 'the first plan stands',
    },
    {
      events: [letsGo('municipality'), letsGo('organisation')],
      dates: all.slice(1),
      because: 'the first plan was let go',
    },
    {
      events: [{ kind: 'noticeGiven', on: '2026-06-01', by: 'municipality', ground: 'ordinary', cause: null }],
      dates: all.slice(0, 2),
      because: 'nothing is left to decide of the time after the end; the other party may still give notice',
    },
  ] as const)('are $dates: $because', ({ dates, events }) => {
    const agreement = anAgreement({ conclusion: { kind: 'concluded', on: '2023-12-01' }, clauses, events });
    expect(legalDates(agreement, today).map(({ deed, dueOn }) => `${deed.code} ${dueOn.value}`)).toEqual(dates);
  });
});
