import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { endsOn } from './ends-on.ts';
import { departures, standingNotices } from './standing-notice.ts';

const clauses = [
  aTerm('2024-01-01', '2033-06-30', ['S0.57']),
  aClause('ordinaryTermination', {}, { ruleIds: ['S3.42'] }),
];
const gives = (by: string, on: string) => ({ kind: 'noticeGiven', on, by, ground: 'ordinary', cause: null }) as const;
const takesBack = (by: string, on: string) => ({ kind: 'noticeWithdrawn', on, by }) as const;

describe('notices that stand', () => {
  const agreement = anAgreement({
    clauses,
    events: [
      gives('municipality', '2025-01-10'),
      gives('organisation', '2025-02-10'),
      takesBack('municipality', '2025-03-10'),
    ],
  });

  it.each([
    { asOf: '2025-01-09', by: [], because: 'nothing had happened' },
    { asOf: '2025-01-10', by: ['municipality'], because: 'the day itself counts' },
    { asOf: '2025-02-10', by: ['municipality', 'organisation'], because: 'each party may have one' },
    { asOf: '2025-03-10', by: ['organisation'], because: 'one was taken back' },
  ])('as of $asOf by $by: $because', ({ asOf, by }) => {
    expect(standingNotices(agreement, day(asOf)).map(({ notice }) => notice.by)).toEqual(by);
  });

  it('are no other events, whoever they are by', () => {
    const events = [
      gives('municipality', '2025-01-10'),
      { kind: 'dutyFulfilled', on: '2025-02-01', by: 'organisation', entry: 'term/term' },
    ] as const;
    const found = standingNotices(
      {
        ...anAgreement({ clauses, events: [events[0]] }),
        events: events.map((event) => ({ ...event, on: day(event.on) })),
      },
      day('2025-02-01'),
    );
    expect(found.map(({ notice }) => notice)).toEqual([{ ...events[0], on: day('2025-01-10') }]);
  });
});

describe('the last day by term or by notice', () => {
  it.each([
    { parties: 2, events: [], ends: '2033-06-30', because: 'by its term' },
    { parties: 2, events: [gives('a', '2025-01-10')], ends: '2025-07-10', because: 'between two, one notice ends it' },
    {
      parties: 2,
      events: [gives('a', '2025-03-10'), gives('b', '2025-01-10')],
      ends: '2025-07-10',
      because: 'the soonest of two',
    },
    { parties: 2, events: [gives('a', '2033-02-01')], ends: '2033-06-30', because: 'a moot notice ends nothing' },
    { parties: 3, events: [gives('a', '2025-01-10')], ends: '2033-06-30', because: 'between three, two remain' },
    {
      parties: 3,
      events: [gives('a', '2025-03-10'), gives('b', '2025-01-10')],
      ends: '2025-09-10',
      because: 'when only one remains it is over',
    },
    {
      parties: 8,
      events: ['a', 'b', 'c', 'd', 'e', 'f'].map((by) => gives(by, '2025-01-10')),
      ends: '2033-06-30',
      because: 'two of eight remain',
    },
  ])('$parties parties, it ends $ends: $because', ({ ends, events, parties }) => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].slice(0, parties);
    const found = endsOn(anAgreement({ clauses, events, parties: keys }), day('2033-02-01'));
    expect(found.known && found.value.toString()).toBe(ends);
  });

  it('tells that a notice ends it, by the notice’s clause', () => {
    expect(endsOn(anAgreement({ clauses, events: [gives('municipality', '2025-01-10')] }), day('2025-02-01'))).toEqual({
      known: true,
      value: day('2025-07-10'),
      because: {
        rules: ['S3.42'],
        clause: 'ordinary-termination',
        steps: [
          { code: 'noticeGiven', day: day('2025-01-10') },
          { code: 'countedFrom', day: day('2025-01-10'), reading: 'fromNoticeDay' },
          { code: 'monthsAdded', months: 6, from: day('2025-01-10'), day: day('2025-07-10') },
          { code: 'notAligned', day: day('2025-07-10') },
          { code: 'noticeEnds', day: day('2025-07-10') },
        ],
      },
    });
  });

  it('knows who leaves and when, the soonest first', () => {
    const agreement = anAgreement({
      clauses,
      parties: ['a', 'b', 'c'],
      events: [gives('a', '2025-03-10'), gives('b', '2025-01-10'), gives('c', '2033-02-01')],
    });
    expect(departures(agreement, day('2033-02-01')).map(({ lastDay, notice }) => `${notice.by} ${lastDay}`)).toEqual([
      'b 2025-07-10',
      'a 2025-09-10',
    ]);
  });
});
