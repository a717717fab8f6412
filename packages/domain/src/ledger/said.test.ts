import { expect, it } from 'vitest';
import type { AgreementEvent } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { saidOf } from './said.ts';

const entry = 'review/review/2026';
const done = (by: string, on: string, of = entry): AgreementEvent => ({
  kind: 'dutyFulfilled',
  on: day(on),
  by,
  entry: of,
});
const waived = (by: string, on: string, reason = 'Text'): AgreementEvent => ({
  kind: 'dutyWaived',
  on: day(on),
  by,
  entry,
  reason,
});
const broken = (by: string, on: string): AgreementEvent => ({
  kind: 'breachDeclared',
  on: day(on),
  by,
  entry,
  reason: 'Broken',
});
const word = (by: string, on: string, reason = '') => ({ by, on: day(on), reason });

it.each([
  { events: [], said: [], because: 'nobody has said anything' },
  {
    events: [{ kind: 'extended', on: day('2026-01-01') } as const],
    said: [],
    because: 'what happened otherwise is no word on a duty',
  },
  {
    events: [done('first', '2026-02-01'), waived('second', '2026-02-02'), broken('third', '2026-02-03')],
    said: [
      [
        entry,
        {
          done: [word('first', '2026-02-01')],
          waived: [word('second', '2026-02-02', 'Text')],
          breached: [word('third', '2026-02-03', 'Broken')],
        },
      ],
    ],
    because: 'each kind of word stands by itself, with its reason where one is asked',
  },
  {
    events: [done('first', '2026-02-02'), done('third', '2026-02-01'), done('second', '2026-02-01')],
    said: [
      [
        entry,
        {
          done: [word('second', '2026-02-01'), word('third', '2026-02-01'), word('first', '2026-02-02')],
          waived: [],
          breached: [],
        },
      ],
    ],
    because: 'the first comes first, by its party on one day, in whatever order they were recorded',
  },
  {
    events: [
      waived('first', '2026-02-02', 'Later'),
      waived('first', '2026-02-01', 'First'),
      waived('first', '2026-02-01', 'Again'),
    ],
    said: [[entry, { done: [], waived: [word('first', '2026-02-01', 'First')], breached: [] }]],
    because: 'a party is heard once',
  },
  {
    events: [done('first', '2026-02-01'), done('first', '2026-03-01', 'plan/plan/2026')],
    said: [
      [entry, { done: [word('first', '2026-02-01')], waived: [], breached: [] }],
      ['plan/plan/2026', { done: [word('first', '2026-03-01')], waived: [], breached: [] }],
    ],
    because: 'each entry has its own words',
  },
])('what has been said: $because', ({ events, said }) => {
  expect([...saidOf({ events })]).toEqual(said);
});
