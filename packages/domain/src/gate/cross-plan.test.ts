import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import type { WrittenRecord } from '../record/index.ts';
import { planMismatches } from './cross-plan.ts';

const effort = (scope: 'shared' | 'oneMunicipality' = 'shared'): WrittenRecord<'effortRecorded'> => ({
  kind: 'effortRecorded',
  on: '2026-01-10',
  by: 'municipality',
  key: 'reading',
  name: 'Reading',
  origin: 'newlyDeveloped',
  scope,
  commitments: [],
});

const plan = (firstYear: number, efforts: string[]): readonly WrittenRecord[] => [
  {
    kind: 'planDrawnUp',
    on: '2026-02-01',
    by: 'municipality',
    key: `plan-${firstYear}`,
    plan: 'plan',
    firstYear,
    parts: [],
    efforts,
  },
  { kind: 'accepted', on: '2026-02-10', by: 'organisation', subject: `planDrawnUp/plan-${firstYear}` },
];

const agreed = (key: string, ...events: readonly WrittenRecord[]) =>
  anAgreement({ key, clauses: [aClause('plan')], events });

describe('S0.26 a shared effort stands in the plans of all who share it', () => {
  const first = agreed('first', effort(), ...plan(2027, ['reading']));
  const missing = (year: number) => ({
    effort: 'reading',
    name: 'Reading',
    year,
    plannedIn: ['first'],
    missingIn: ['second'],
  });

  it.each([
    { other: agreed('second', effort(), ...plan(2027, ['reading'])), found: [], because: 'both plan it' },
    {
      other: agreed('second', effort(), ...plan(2027, [])),
      found: [missing(2027), missing(2028)],
      because: 'one does not',
    },
    { other: agreed('second', effort()), found: [missing(2027), missing(2028)], because: 'one has no plan' },
    {
      other: agreed('second', effort(), ...plan(2027, ['reading']).slice(0, 1)),
      found: [missing(2027), missing(2028)],
      because: 'a plan that was not accepted is none',
    },
    {
      other: agreed('second', effort(), ...plan(2027, ['reading']), ...plan(2028, [])),
      found: [missing(2028)],
      because: 'the newer plan holds for the year they share',
    },
    { other: agreed('second', effort('oneMunicipality')), found: [], because: 'its own effort of that name' },
    { other: agreed('second', ...plan(2027, [])), found: [], because: 'it does not take part' },
  ])('$because', ({ found, other }) => {
    const seen = planMismatches([first, other], day('2026-11-22'));
    expect(seen).toEqual(found);
  });

  it('is seen from the day it was accepted', () => {
    expect(planMismatches([first, agreed('second', effort())], day('2026-02-09'))).toEqual([]);
  });
});
