import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { type Stretch, shared, united, without } from './stretch.ts';

const span = (from: string, until: string | null): Stretch => ({
  from: day(from),
  until: until === null ? null : day(until),
});
const inShort = ({ from, until }: Stretch) => `${from}..${until ?? ''}`;

describe('stretches of days', () => {
  it.each([
    { all: [], found: [], because: 'nothing is nothing' },
    {
      all: [span('2026-03-01', '2026-03-31'), span('2026-04-01', null)],
      found: ['2026-03-01..'],
      because: 'one follows the other',
    },
    {
      all: [span('2026-03-01', '2026-04-30'), span('2026-03-10', '2026-03-20')],
      found: ['2026-03-01..2026-04-30'],
      because: 'the later end counts',
    },
    {
      all: [span('2026-03-01', '2026-03-31'), span('2026-03-31', '2026-04-30'), span('2026-05-02', '2026-05-03')],
      found: ['2026-03-01..2026-04-30', '2026-05-02..2026-05-03'],
      because: 'two share a day, and the third comes a day late',
    },
    {
      all: [span('2026-04-02', null), span('2026-03-01', '2026-03-31')],
      found: ['2026-03-01..2026-03-31', '2026-04-02..'],
      because: 'a day lies between',
    },
    {
      all: [span('2026-03-01', null), span('2026-04-01', '2026-04-30')],
      found: ['2026-03-01..'],
      because: 'the one without an end holds the other',
    },
  ])('united: $found, since $because', ({ all, found }) => {
    expect(united(all).map(inShort)).toEqual(found);
  });

  it.each([
    { one: span('2026-03-01', null), other: span('2026-05-01', null), both: '2026-05-01..', because: 'neither ends' },
    {
      one: span('2026-03-01', '2026-03-31'),
      other: span('2026-03-31', null),
      both: '2026-03-31..2026-03-31',
      because: 'they share a day',
    },
    { one: span('2026-03-01', '2026-03-31'), other: span('2026-04-01', null), both: null, because: 'they only touch' },
    {
      one: span('2026-03-01', '2026-03-31'),
      other: span('2026-03-10', '2026-04-30'),
      both: '2026-03-10..2026-03-31',
      because: 'the later beginning and the earlier end count',
    },
  ])('shared: $both, since $because', ({ both, one, other }) => {
    const found = [shared(one, other), shared(other, one)].map((each) => each && inShort(each));
    expect(found).toEqual([both, both]);
  });

  const march = span('2026-03-01', '2026-03-31');
  it.each([
    { of: march, others: [], left: ['2026-03-01..2026-03-31'], because: 'nothing is taken' },
    {
      of: march,
      others: [span('2026-03-20', '2026-03-25'), span('2026-03-10', '2026-03-12')],
      left: ['2026-03-01..2026-03-09', '2026-03-13..2026-03-19', '2026-03-26..2026-03-31'],
      because: 'two holes, in whatever order they are told',
    },
    {
      of: march,
      others: [span('2026-02-01', '2026-03-01'), span('2026-03-31', '2026-04-05')],
      left: ['2026-03-02..2026-03-30'],
      because: 'the first and the last day are taken',
    },
    {
      of: march,
      others: [span('2026-02-01', '2026-02-28'), span('2026-04-01', null)],
      left: ['2026-03-01..2026-03-31'],
      because: 'its neighbours take nothing',
    },
    { of: march, others: [span('2026-03-01', '2026-03-31')], left: [], because: 'all of it is taken' },
    { of: march, others: [span('2026-03-10', null)], left: ['2026-03-01..2026-03-09'], because: 'the rest is taken' },
    { of: span('2026-03-01', null), others: [span('2026-03-01', null)], left: [], because: 'all of it, for ever' },
    {
      of: span('2026-03-01', null),
      others: [span('2026-04-01', '2026-04-30')],
      left: ['2026-03-01..2026-03-31', '2026-05-01..'],
      because: 'the rest has no end',
    },
  ])('without others: $left, since $because', ({ left, of, others }) => {
    expect(without(of, others).map(inShort)).toEqual(left);
  });
});
