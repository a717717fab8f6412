import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { meetingCalendarGate } from './gate.ts';
import { legalDates } from './legal-date.ts';
import { caseChain, meetingCalendars } from './meeting-calendar.ts';
import { calendar, committee, council, today } from './a-case-path.ts';

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
      calendar(council, 2027, { meetings: ['2027-02-09', '2027-04-06'], handInDaysBefore: 5 }),
      calendar(council, 2026, { meetings: ['2026-12-01'], handInDaysBefore: 4 }),
    ]);
    expect(meetingCalendars(agreement, day('2026-03-31'))).toEqual([
      calendar(council, 2027, { meetings: ['2027-02-02'], handInDaysBefore: 3 }),
    ]);
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
