import { describe, expect, it } from 'vitest';
import type { AgreementInput } from '../agreement/an-agreement.ts';
import { met, ofMunicipality, theBody } from './a-body.ts';
import { cadenceOf } from './cadence.ts';
import { meetingsOf } from './meeting.ts';

const agenda = [
  { key: 'past-year', words: { en: 'the past year' } },
  { key: 'next-year', words: { en: 'the next year' } },
];
const yearly = {
  meetings: [
    { key: 'yearly', timing: { kind: 'everyPeriod' as const, every: 'year' as const, dueMonth: null }, agenda },
  ],
};
const says = (events: readonly AgreementInput['events'][number][], asOf = '2026-11-21') =>
  cadenceOf(theBody([ofMunicipality('north', events, yearly)], asOf)).map(
    ({ agendaMissing, keptOn, period, state }) =>
      `${period.from.year} ${state}${keptOn ? ` ${keptOn}` : ''}${agendaMissing.length > 0 ? `, ${agendaMissing.length} missing` : ''}`,
  );

describe('S0.47, S4.27, S4.28 the cadence of a body', () => {
  it.each<{ events: Parameters<typeof says>[0]; asOf?: string; found: readonly string[]; because: string }>([
    {
      events: [],
      found: ['2026 open, 2 missing', '2025 notRecorded, 2 missing', '2024 notRecorded, 2 missing'],
      because: 'records begin in 2026',
    },
    {
      events: [met('2026-03-01', { agenda: ['past-year', 'next-year'] })],
      found: ['2026 kept 2026-03-01', '2025 notRecorded, 2 missing', '2024 notRecorded, 2 missing'],
      because: 'both items dealt with',
    },
    {
      events: [met('2026-03-01', { agenda: ['past-year'] }), met('2026-10-01', { agenda: ['next-year'] })],
      found: ['2026 kept 2026-10-01', '2025 notRecorded, 2 missing', '2024 notRecorded, 2 missing'],
      because: 'over two meetings',
    },
    {
      events: [met('2026-10-01'), met('2026-03-01', { agenda: ['next-year', 'past-year'] })],
      found: ['2026 kept 2026-03-01', '2025 notRecorded, 2 missing', '2024 notRecorded, 2 missing'],
      because: 'a later meeting changes nothing, whichever was recorded first',
    },
    {
      events: [met('2026-03-01', { agenda: ['past-year'] })],
      asOf: '2027-01-01',
      found: [
        '2027 open, 2 missing',
        '2026 missed, 1 missing',
        '2025 notRecorded, 2 missing',
        '2024 notRecorded, 2 missing',
      ],
      because: 'the year is over and one item was never dealt with',
    },
    {
      events: [{ kind: 'dutyFulfilled', on: '2026-11-05', by: 'organisation', entry: 'group/yearly/2026' }],
      found: ['2026 kept 2026-11-05', '2025 notRecorded, 2 missing', '2024 notRecorded, 2 missing'],
      because: 'somebody marked it as done',
    },
  ])('$because', ({ asOf, events, found }) => {
    expect(says(events, asOf)).toEqual(found);
  });

  it('S1.10, S1.15 tells who sent nobody of a rank that it has a seat for', () => {
    const attended = [
      { organisation: 'north', rank: 'employee' as const, count: 2 },
      { organisation: 'organisation', rank: 'employee' as const, count: 1 },
    ];
    const [meeting] = meetingsOf(theBody([ofMunicipality('north', [met('2026-03-01', { attended })])]));
    expect(meeting?.absent).toEqual([{ organisation: 'north', rank: 'management' }]);
  });

  it('takes one meeting filed under two agreements for one, with the larger count of each', () => {
    const minutes = (count: number) =>
      met('2026-03-01', { attended: [{ organisation: 'organisation', rank: 'management', count }] });
    const meetings = meetingsOf(
      theBody([ofMunicipality('north', [minutes(1)]), ofMunicipality('south', [minutes(2)])]),
    );
    expect(meetings.map(({ attended, key }) => [key, attended])).toEqual([
      ['met-2026-03-01', [{ organisation: 'organisation', rank: 'management', count: 2 }]],
    ]);
  });
});
