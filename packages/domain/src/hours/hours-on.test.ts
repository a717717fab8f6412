import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { clauseOf } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { ledgerOf } from '../ledger/index.ts';
import { firstHoursAgreedOn, hoursClause } from './agreed-hours.ts';
import { hoursOn } from './hours-on.ts';
import { agreed, asOf, christmas, type Event, ill, room, week, words, yes } from './a-room.ts';

function timesOn(on: string, events: readonly Event[] = [], seen = asOf) {
  const agreement = room({ events });
  const clause = clauseOf(agreement, 'openingHours');
  const found = clause && hoursOn(agreement, clause, { day: day(on), asOf: seen });
  if (!found?.known) return found?.missing.code;
  return `${found.value.map(({ closes, opens }) => `${opens}-${closes}`).join(' ') || 'closed'} ${found.because.steps.map(({ code }) => code).join(' ')}`;
}

describe('S4.39, S4.41 the hours of a day', () => {
  it.each([
    { on: '2026-02-03', events: [], times: 'hoursNotAgreed', because: 'nobody has agreed any' },
    { on: '2026-02-03', events: [week], times: 'hoursNotAgreed', because: 'one alone has proposed them' },
    { on: '2026-02-03', events: agreed, times: '09:30-15:00 weekHoursAgreed', because: 'both have said so' },
    { on: '2026-02-06', events: agreed, times: 'closed weekHoursAgreed', because: 'it is not open on Fridays' },
    { on: '2026-01-06', events: agreed, times: 'hoursNotAgreed', because: 'they hold from the 12th' },
    { on: '2026-12-28', events: agreed, times: '10:00-12:00 specialHoursAgreed', because: 'special hours come before' },
    { on: '2026-12-29', events: agreed, times: 'closed specialHoursAgreed', because: 'and may close a day' },
    { on: '2026-12-31', events: agreed, times: '09:30-15:00 weekHoursAgreed', because: 'they are over then' },
    { on: '2026-05-01', events: agreed, times: 'closed closedOccasion', because: 'a closed day' },
    { on: '2026-02-03', events: [...agreed, ill], times: 'closed closedForIllness', because: 'nobody could come' },
    {
      on: '2026-02-03',
      events: [...agreed, { ...ill, step: 1, doorsClosed: false, tried: [] }],
      times: '09:30-15:00 weekHoursAgreed',
      because: 'another came',
    },
  ])('$on: $times, since $because', ({ events, on, times }) => {
    expect(timesOn(on, events)).toBe(times);
  });

  it('were not known before both had said so', () => {
    expect([
      timesOn('2026-02-03', agreed, day('2026-01-07')),
      timesOn('2026-02-03', agreed, day('2026-01-08')),
    ]).toEqual(['hoursNotAgreed', '09:30-15:00 weekHoursAgreed']);
  });

  it('take the ones that began last', () => {
    const longer = {
      ...week,
      key: 'longer',
      on: '2026-06-01',
      from: '2026-08-03',
      hours: [
        { weekday: 1, opens: '08:00', closes: '11:00' },
        { weekday: 1, opens: '07:00', closes: '07:30' },
        { weekday: 1, opens: '12:00', closes: '13:00' },
      ],
    };
    const events = [longer, yes('openingHoursProposed/longer', '2026-06-02'), ...agreed];
    expect([timesOn('2026-08-03', events), timesOn('2026-07-27', events)]).toEqual([
      '07:00-07:30 08:00-11:00 12:00-13:00 weekHoursAgreed',
      '09:30-15:00 weekHoursAgreed',
    ]);
  });

  it('fulfil the duty to agree them from the first day on which both had', () => {
    const duty = ledgerOf(room({ events: agreed }), { from: asOf, until: asOf }, asOf).find(({ key }) =>
      key.startsWith('opening-hours/hours'),
    );
    expect([duty?.state, duty?.stateBecause]).toEqual(['fulfilled', { code: 'decidedOn', day: day('2026-01-08') }]);
  });
});

describe('two rooms of one agreement', () => {
  const second = aClause('openingHours', { closedOn: ['firstOfMay'] }, { id: 'second-room' });
  const first = aClause('openingHours', { closedOn: [], specialHours: words('in holidays') });
  const elsewhere = { ...week, clause: 'second-room', key: 'elsewhere', from: '2026-01-05' };
  const holiday = { ...christmas, clause: 'second-room', key: 'holiday' };
  const events: readonly Event[] = [
    elsewhere,
    yes('openingHoursProposed/elsewhere', '2026-01-06'),
    holiday,
    yes('specialHoursProposed/holiday', '2026-11-09'),
    { ...ill, clause: 'second-room' },
  ];

  function timesIn(room: 'opening-hours' | 'second-room', on: string, also: readonly Event[] = []) {
    const rooms = [first, { ...second, parameters: { ...second.parameters, specialHours: words('in holidays') } }];
    const agreement = anAgreement({ clauses: rooms, events: [...events, ...also] });
    const clause = hoursClause(agreement, room);
    const found = clause && hoursOn(agreement, clause, { day: day(on), asOf });
    return found?.known ? found.because.steps.map(({ code }) => code).join() : found?.missing.code;
  }

  it.each([
    { on: '2026-02-02', one: 'hoursNotAgreed', other: 'weekHoursAgreed', because: 'each has hours of its own' },
    { on: '2026-12-28', one: 'hoursNotAgreed', other: 'specialHoursAgreed', because: 'and special hours' },
    { on: '2026-02-03', one: 'hoursNotAgreed', other: 'closedForIllness', because: 'somebody is ill in one' },
    { on: '2026-05-01', one: 'hoursNotAgreed', other: 'closedOccasion', because: 'one is closed that day' },
  ])('$on, one $one, the other $other: $because', ({ on, one, other }) => {
    expect([timesIn('opening-hours', on), timesIn('second-room', on)]).toEqual([one, other]);
  });

  it('have agreed their hours for the first time each on its own day', () => {
    const unagreed = { ...week, key: 'unagreed', on: '2026-01-02' };
    const own = [unagreed, week, yes('openingHoursProposed/week', '2026-01-08')];
    const again = [{ ...week, key: 'again', on: '2026-03-01' }, yes('openingHoursProposed/again', '2026-03-02')];
    const agreement = anAgreement({ clauses: [first, second], events: [...events.slice(0, 2), ...own, ...again] });
    const agreedOn = ['opening-hours', 'second-room', 'term'].map((id) => {
      const clause = hoursClause(agreement, id);
      return clause && firstHoursAgreedOn(agreement, clause)?.toString();
    });
    expect(agreedOn).toEqual(['2026-01-08', '2026-01-06', undefined]);
  });
});
