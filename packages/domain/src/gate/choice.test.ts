import { describe, expect, it } from 'vitest';
import { aClause } from '../clause/a-clause.ts';
import type { WrittenRecord } from '../record/index.ts';
import { inTheWay } from './a-record.ts';

describe('a choice is made only where the agreement leaves it open', () => {
  const choice: WrittenRecord<'choiceMade'> = {
    kind: 'choiceMade',
    on: '2026-11-20',
    by: 'municipality',
    key: 'years',
    clause: 'plan',
    chosen: { of: 'planYears', yearsRun: 'calendarYear' },
  };
  const open = [aClause('plan', { yearsRun: 'unstated' })];
  const accepted: WrittenRecord<'accepted'> = {
    kind: 'accepted',
    on: '2026-11-21',
    by: 'organisation',
    subject: 'choiceMade/years',
  };

  it.each([
    { clauses: open, events: [], record: choice, refusal: null, because: 'unstated' },
    {
      clauses: [aClause('plan')],
      events: [],
      record: choice,
      refusal: { code: 'nothingLeftOpen', clause: 'plan' },
      because: 'stated',
    },
    {
      clauses: [],
      events: [],
      record: choice,
      refusal: { code: 'unknownClause', clause: 'plan' },
      because: 'no such clause',
    },
    {
      clauses: open,
      events: [choice],
      record: { ...choice, key: 'other' },
      refusal: null,
      because: 'a proposal binds nobody',
    },
    {
      clauses: open,
      events: [choice, accepted],
      record: { ...choice, key: 'other' },
      refusal: { code: 'nothingLeftOpen', clause: 'plan' },
      because: 'all have chosen',
    },
  ])('$because', ({ clauses, events, record, refusal }) => {
    expect(inTheWay({ clauses, events }, record)).toEqual(refusal);
  });
});
