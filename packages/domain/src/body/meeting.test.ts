import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { met, ofMunicipality, theBody, withBoard } from './a-body.ts';
import { meetingsOf } from './meeting.ts';

const agenda = [
  { key: 'past-year', words: { en: 'the past year' } },
  { key: 'next-year', words: { en: 'the next year' } },
];

describe('S1.10, S1.15 the meetings of a body', () => {
  it('tells who sent nobody of a rank that it has a seat for', () => {
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

  it('stand in the order of their days, each with its own body', () => {
    const agreement = withBoard('north', [met('2026-05-01'), met('2026-03-01'), met('2026-04-01', { body: 'board' })]);
    expect(meetingsOf(theBody([agreement])).map(({ key }) => key)).toEqual(['met-2026-03-01', 'met-2026-05-01']);
  });

  it('has all that its minutes say, and of two sets of minutes the larger count of each', () => {
    const came = (organisation: string, rank: 'management' | 'employee', count: number) => ({
      organisation,
      rank,
      count,
    });
    const north = met('2026-03-01', {
      attended: [came('organisation', 'management', 3), came('north', 'employee', 1)],
      agenda: ['past-year'],
    });
    const south = met('2026-03-01', {
      attended: [came('organisation', 'management', 1), came('south', 'management', 1)],
      host: 'south',
      agenda: ['past-year', 'next-year'],
    });
    const meetings = [{ key: 'yearly', timing: { kind: 'noDeadline' as const }, agenda }];
    expect(
      meetingsOf(
        theBody([ofMunicipality('north', [north], { meetings }), ofMunicipality('south', [south], { meetings })]),
      ),
    ).toEqual([
      {
        key: 'met-2026-03-01',
        on: day('2026-03-01'),
        host: 'south',
        attended: [came('organisation', 'management', 3), came('north', 'employee', 1), came('south', 'management', 1)],
        absent: [{ organisation: 'north', rank: 'management' }],
        agenda: ['past-year', 'next-year'],
      },
    ]);
  });
});
