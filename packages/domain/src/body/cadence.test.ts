import { describe, expect, it } from 'vitest';
import type { AgreementInput } from '../agreement/an-agreement.ts';
import { met, ofMunicipality, theBody } from './a-body.ts';
import { cadenceOf } from './cadence.ts';

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

  it('names the items that nobody dealt with', () => {
    const [now] = cadenceOf(theBody([ofMunicipality('north', [met('2026-03-01', { agenda: ['past-year'] })], yearly)]));
    expect(now?.agendaMissing).toEqual([{ en: 'the next year' }]);
  });

  it('asks for no meeting that has no period, or whose period has not begun', () => {
    const meetings = [
      { key: 'once', timing: { kind: 'by' as const, on: '2026-06-30' }, agenda: [] },
      { key: 'whenever', timing: { kind: 'noDeadline' as const }, agenda: [] },
      { key: 'later', timing: { kind: 'season' as const, season: 'autumn' as const, year: 2027 }, agenda: [] },
      { key: 'now', timing: { kind: 'season' as const, season: 'autumn' as const, year: 2026 }, agenda: [] },
    ];
    expect(cadenceOf(theBody([ofMunicipality('north', [], { meetings })])).map(({ meeting }) => meeting)).toEqual([
      'now',
    ]);
  });

  it('is missed where one of its agreements keeps records, and kept where one has marked it as done', () => {
    const marked = { kind: 'dutyFulfilled', on: '2026-11-05', by: 'organisation', entry: 'group/yearly/2026' } as const;
    const silent = { ...ofMunicipality('south', [], yearly), recordsSince: null };
    const states = (...agreements: Parameters<typeof theBody>[0]) =>
      cadenceOf(theBody(agreements, '2027-01-01')).map(({ period, state }) => `${period.from.year} ${state}`);
    const before = ['2025 notRecorded', '2024 notRecorded'];
    expect([
      states(ofMunicipality('north', [], yearly), silent),
      states(ofMunicipality('north', [marked], yearly), silent),
      states(silent, ofMunicipality('north', [marked], yearly)),
    ]).toEqual([
      ['2027 open', '2026 missed', ...before],
      ['2027 open', '2026 kept', ...before],
      ['2027 open', '2026 kept', ...before],
    ]);
  });
});
