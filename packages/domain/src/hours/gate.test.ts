import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { illnessGate, specialHoursGate, weekHoursGate } from './gate.ts';
import { asOf, christmas, ill, room, week, words } from './a-room.ts';

describe('what stands in the way of a record of hours', () => {
  const decoded = { on: asOf, from: day('2026-12-01') };
  const weekly = { ...week, ...decoded, hours: [...week.hours] };
  const special = { ...christmas, ...decoded, until: day('2026-12-30'), hours: [] };
  const illness = { ...ill, on: asOf, tried: [] as number[], reason: null as string | null };

  it.each([
    { refusal: () => weekHoursGate(room(), weekly), expected: null, because: 'nothing' },
    {
      refusal: () => weekHoursGate(room(), { ...weekly, clause: 'plan' }),
      expected: { code: 'noOpeningHoursClause', clause: 'plan' },
      because: 'another clause',
    },
    {
      refusal: () => weekHoursGate(room(), { ...weekly, by: 'third' }),
      expected: { code: 'notTheirHours', parties: ['organisation', 'municipality'] },
      because: 'somebody else',
    },
    {
      refusal: () => weekHoursGate(room(), { ...weekly, hours: [{ weekday: 1, opens: '15:00', closes: '09:30' }] }),
      expected: { code: 'closesBeforeOpening', opens: '15:00', closes: '09:30' },
      because: 'it would close before it opens',
    },
    {
      refusal: () => weekHoursGate(room(), { ...weekly, hours: [{ weekday: 1, opens: '09:30', closes: '09:30' }] }),
      expected: { code: 'closesBeforeOpening', opens: '09:30', closes: '09:30' },
      because: 'it would be open for no time',
    },
    {
      refusal: () => specialHoursGate(room(), { ...special, clause: 'plan' }),
      expected: { code: 'noOpeningHoursClause', clause: 'plan' },
      because: 'another clause',
    },
    {
      refusal: () => weekHoursGate(room(), { ...weekly, clause: 'term' }),
      expected: { code: 'noOpeningHoursClause', clause: 'term' },
      because: 'the clause is of another family',
    },
    { refusal: () => specialHoursGate(room(), special), expected: null, because: 'nothing' },
    {
      refusal: () => specialHoursGate(room({ specialHours: null }), special),
      expected: { code: 'specialHoursNotForeseen' },
      because: 'the agreement has no special hours',
    },
    {
      refusal: () => specialHoursGate(room(), { ...special, until: day('2026-11-30') }),
      expected: { code: 'hoursEndBeforeStart', from: day('2026-12-01'), until: day('2026-11-30') },
      because: 'they end before they begin',
    },
    {
      refusal: () => specialHoursGate(room(), { ...special, by: 'third' }),
      expected: { code: 'notTheirHours', parties: ['organisation', 'municipality'] },
      because: 'somebody else',
    },
    { refusal: () => illnessGate(room(), { ...illness, tried: [1] }), expected: null, because: 'nothing' },
    {
      refusal: () => illnessGate(room(), illness),
      expected: { code: 'earlierStepNotTried', step: 1, words: words('another employee comes') },
      because: 'nobody was asked to come',
    },
    {
      refusal: () => illnessGate(room(), { ...illness, step: 3, tried: [1] }),
      expected: { code: 'earlierStepNotTried', step: 2, words: words('the doors stay closed') },
      because: 'the second step was left out',
    },
    {
      refusal: () => illnessGate(room(), { ...illness, reason: 'The only other employee is away.' }),
      expected: null,
      because: 'a reason is given',
    },
    {
      refusal: () => illnessGate(room(), { ...illness, step: 4 }),
      expected: { code: 'contingencyStepUnknown', step: 4, steps: 3 },
      because: 'there is no fourth step',
    },
    {
      refusal: () => illnessGate(room(), { ...illness, by: 'municipality' }),
      expected: { code: 'notTheirHours', parties: ['organisation'] },
      because: 'only who keeps the room knows',
    },
    {
      refusal: () => illnessGate(room(), { ...illness, clause: 'plan' }),
      expected: { code: 'noOpeningHoursClause', clause: 'plan' },
      because: 'another clause',
    },
  ])('$expected.code: $because', ({ expected, refusal }) => {
    expect(refusal()).toEqual(expected);
  });
});
