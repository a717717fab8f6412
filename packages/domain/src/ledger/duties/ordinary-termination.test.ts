import { describe, expect, it } from 'vitest';
import type { NoticeTerms } from '../../clause/index.ts';
import { rights } from './a-right-to-leave.ts';

const counting = 'fromNoticeDay';
const threeMonths = (alignment: NoticeTerms['alignment']): NoticeTerms => ({
  length: { months: 3 },
  counting,
  alignment,
});

describe('S0.59, S4.33 the right to give notice has one window for each day it can take effect', () => {
  it.each([
    {
      alignment: { edge: 'end', of: 'quarter' },
      windows: ['2026-01-01 to 2026-03-31 for 2026-06-30', '2026-04-01 to 2026-06-30 for 2026-09-30'],
      because: 'a June of 30 days does not open it a quarter early',
    },
    {
      alignment: { edge: 'start', of: 'quarter' },
      windows: ['2026-01-02 to 2026-04-01 for 2026-07-01', '2026-04-02 to 2026-07-01 for 2026-10-01'],
      because: 'the first of a quarter counts',
    },
    {
      alignment: { edge: 'end', of: 'year' },
      windows: ['2025-10-01 to 2026-09-30 for 2026-12-31'],
      because: 'the year has one end',
    },
    {
      alignment: { edge: 'start', of: 'month' },
      windows: ['2020-01-01 to onDemand for any'],
      because: 'a window a month would say nothing',
    },
    { alignment: null, windows: ['2020-01-01 to onDemand for any'], because: 'any day will do' },
  ] as const)('three months, $windows: $because', ({ alignment, windows }) => {
    const found = rights({ notice: threeMonths(alignment) }, ['2020-01-01', null], ['2026-03-01', '2026-06-15']);
    expect(found.map(({ effect, span }) => `${span} for ${effect}`)).toEqual(windows);
  });

  it.each([
    {
      term: ['2020-01-01', '2026-12-31'],
      window: ['2026-01-01', '2026-12-31'],
      windows: ['2026-01-01 to 2026-03-31 for 2026-06-30', '2026-04-01 to 2026-06-30 for 2026-09-30'],
      because: 'the end of the year comes by itself',
    },
    {
      term: ['2026-02-10', null],
      window: ['2026-01-01', '2026-04-30'],
      windows: ['2026-02-10 to 2026-03-31 for 2026-06-30', '2026-04-01 to 2026-06-30 for 2026-09-30'],
      because: 'no window opens before the agreement',
    },
    {
      term: [null, null],
      window: ['2026-01-01', '2026-04-30'],
      windows: ['null to startUnstated for any'],
      because: 'a right whose days are unknown is still a right',
    },
  ] as const)('$windows: $because', ({ term, window, windows }) => {
    const found = rights({ notice: threeMonths({ edge: 'end', of: 'quarter' }) }, term, window);
    expect(found.map(({ effect, span }) => `${span} for ${effect}`)).toEqual(windows);
  });

  it.each([
    {
      alignment: { edge: 'start', of: 'month' },
      last: '2032-12-01',
      because: 'S0.61: to 1 June; to 1 July would change nothing',
    },
    { alignment: { edge: 'end', of: 'month' }, last: '2032-11-30', because: 'to the end of May' },
    { alignment: null, last: '2032-12-29', because: 'one day before the end' },
  ] as const)('is open to $last where the term ends 30 June 2033: $because', ({ alignment, last }) => {
    const notice = { length: { months: 6 }, counting, alignment } as const;
    const found = rights({ notice }, ['2024-01-01', '2033-06-30'], ['2026-01-01', '2026-12-31']);
    expect(found.map(({ span }) => span)).toEqual([`2024-01-01 to ${last}`]);
  });

  it('gives a party its own windows', () => {
    const noticeByParty = [{ party: 'organisation', notice: threeMonths({ edge: 'end', of: 'year' }) }];
    expect(
      rights({ notice: threeMonths(null), noticeByParty }, ['2020-01-01', null], ['2026-03-01', '2026-03-31']),
    ).toEqual([
      { who: 'organisation', effect: '2026-12-31', span: '2025-10-01 to 2026-09-30' },
      { who: 'municipality', effect: 'any', span: '2020-01-01 to onDemand' },
    ]);
  });

  it('is no right at all where the term is shorter than the notice', () => {
    expect(rights({ notice: threeMonths(null) }, ['2026-01-01', '2026-02-28'], ['2026-01-01', '2026-12-31'])).toEqual(
      [],
    );
  });

  it('is open to 1 December where the term ends on 1 June: its last day is then the day before', () => {
    const notice = { length: { months: 6 }, counting, alignment: { edge: 'start', of: 'month' } } as const;
    const found = rights({ notice }, ['2024-01-01', '2033-06-01'], ['2026-01-01', '2026-12-31']);
    expect(found.map(({ span }) => span)).toEqual(['2024-01-01 to 2032-12-01']);
  });

  it('is no window outside the term', () => {
    const notice = threeMonths({ edge: 'end', of: 'year' });
    expect(rights({ notice }, ['2020-01-01', '2024-12-31'], ['2026-01-01', '2026-12-31'])).toEqual([]);
  });
});
