import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { inShort } from '../ledger/in-short.ts';
import { ledgerOf } from '../ledger/index.ts';
import { closedDays } from './closed-days.ts';
import { agreed, asOf, closedOn, room, week, weekdays, yes } from './a-room.ts';

function closed(window: readonly [string, string], agreement = room()) {
  return closedDays(agreement, { from: day(window[0]), until: day(window[1]) }, asOf).map(
    ({ day: on, note, occasions }) => `${on} ${occasions.join('+')} ${note?.code ?? 'alone'}`,
  );
}

describe('S4.40 the closed days of a year', () => {
  it.each([
    {
      year: 2025,
      days: [
        '2025-05-01 firstOfMay alone',
        '2025-05-30 dayAfterAscension alone',
        '2025-06-05 danishConstitutionDay alone',
      ],
      because: 'a Friday after Ascension',
    },
    {
      year: 2026,
      days: [
        '2026-05-01 firstOfMay alone',
        '2026-05-15 dayAfterAscension alone',
        '2026-06-05 danishConstitutionDay alone',
      ],
      because: 'it moves',
    },
    {
      year: 2027,
      days: [
        '2027-05-01 firstOfMay fallsOnWeekend',
        '2027-05-07 dayAfterAscension alone',
        '2027-06-05 danishConstitutionDay fallsOnWeekend',
      ],
      because: 'two fall on a Saturday: a note, no second day',
    },
    {
      year: 2028,
      days: [
        '2028-05-01 firstOfMay alone',
        '2028-05-26 dayAfterAscension alone',
        '2028-06-05 danishConstitutionDay alone',
      ],
      because: 'it moves',
    },
  ])('$year: $because', ({ days, year }) => {
    expect(closed([`${year}-01-01`, `${year}-12-31`])).toEqual(days);
  });

  it('are only those of the window, the term and the agreement', () => {
    expect(closed(['2026-05-01', '2026-05-15'])).toEqual([
      '2026-05-01 firstOfMay alone',
      '2026-05-15 dayAfterAscension alone',
    ]);
    expect(closed(['2026-01-01', '2026-12-31'], room({ term: ['2020-01-01', '2026-05-14'] }))).toEqual([
      '2026-05-01 firstOfMay alone',
    ]);
    expect(closed(['2026-01-01', '2026-12-31'], room({ closedOn: ['danishConstitutionDay'] }))).toEqual([
      '2026-06-05 danishConstitutionDay alone',
    ]);
    expect(closed(['2026-01-01', '2026-12-31'], anAgreement())).toEqual([]);
    expect(closed(['2019-01-01', '2019-12-31'])).toEqual([]);
  });

  it('are none where nobody knows when the term began', () => {
    const waiting = aClause('term', { start: { kind: 'event', event: 'last-signature' } });
    const hours = aClause('openingHours', { closedOn: [...closedOn] });
    expect(closed(['2026-01-01', '2026-12-31'], anAgreement({ clauses: [waiting, hours] }))).toEqual([]);
  });

  it('are no note on a weekday on which it would be open', () => {
    const alsoFridays = { ...week, hours: [...weekdays, { weekday: 5, opens: '09:30', closes: '12:00' }] };
    const events = [alsoFridays, yes('openingHoursProposed/week', '2026-01-08')];
    expect(closed(['2026-05-01', '2026-06-30'], room({ events }))).toEqual([
      '2026-05-01 firstOfMay alone',
      '2026-05-15 dayAfterAscension alone',
      '2026-06-05 danishConstitutionDay alone',
    ]);
  });

  it('are a note where the agreed hours keep it closed that weekday anyway', () => {
    expect(closed(['2026-01-01', '2027-12-31'], room({ events: agreed }))).toEqual([
      '2026-05-01 firstOfMay closedThatWeekday',
      '2026-05-15 dayAfterAscension closedThatWeekday',
      '2026-06-05 danishConstitutionDay closedThatWeekday',
      '2027-05-01 firstOfMay closedThatWeekday',
      '2027-05-07 dayAfterAscension closedThatWeekday',
      '2027-06-05 danishConstitutionDay closedThatWeekday',
    ]);
  });

  it('say how they are found', () => {
    const [ascension] = closedDays(
      room({ closedOn: ['dayAfterAscension'] }),
      { from: day('2027-01-01'), until: day('2027-12-31') },
      asOf,
    );
    expect(ascension?.because).toEqual({
      rules: ['S4.40'],
      clause: 'opening-hours',
      steps: [
        { code: 'easterSunday', day: day('2027-03-28') },
        { code: 'daysAdded', days: 40, from: day('2027-03-28'), day: day('2027-05-07') },
        { code: 'closedOccasion', occasion: 'dayAfterAscension', day: day('2027-05-07') },
      ],
    });
  });

  it.each([
    { on: '2027-05-01', codes: ['closedOccasion'], because: 'a day of the year' },
    { on: '2027-05-07', codes: ['easterSunday', 'daysAdded', 'closedOccasion'], because: 'a day that Easter moves' },
  ])('stand in the ledger with the same reason: $because', ({ on, codes }) => {
    const found = ledgerOf(room(), { from: day(on), until: day(on) }, asOf).find(
      ({ deed }) => deed.code === 'keepClosed',
    );
    expect(found?.dueOn.because.steps.map(({ code }) => code)).toEqual(codes);
  });

  it('need no record in the ledger once they are over, whoever keeps records', () => {
    const kept = { ...room(), recordsSince: day('2026-01-01') };
    const found = [kept, room()].map((agreement) =>
      ledgerOf(agreement, { from: day('2026-05-01'), until: day('2026-05-31') }, asOf)
        .filter(({ deed }) => deed.code === 'keepClosed')
        .map((entry) => `${inShort(entry)} ${entry.stateBecause.code}`),
    );
    const over = [
      'opening-hours/closed-2026/2026-05-01, 2026-05-01 .. 2026-05-01, moot dayPassed',
      'opening-hours/closed-2026/2026-05-15, 2026-05-15 .. 2026-05-15, moot dayPassed',
    ];
    expect(found).toEqual([over, over]);
  });
});
