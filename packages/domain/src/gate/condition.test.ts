import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import type { WrittenRecord } from '../record/index.ts';
import { inTheWay } from './a-record.ts';

describe('S1.21 whether a condition is met is for people, with their reason', () => {
  const met: WrittenRecord<'conditionMet'> = {
    kind: 'conditionMet',
    on: '2026-11-20',
    by: 'municipality',
    key: 'support',
    clause: 'hub',
    met: true,
    reason: 'Text',
  };
  const ifThen = (decidedBy: 'people' | 'event') => [
    aClause('condition', { kind: 'ifThen', decidedBy, event: 'support', consequence: { en: 'Text' } }, { id: 'hub' }),
  ];

  it.each([
    { clauses: ifThen('people'), events: [], record: met, refusal: null, because: 'judged, with a reason' },
    {
      clauses: ifThen('people'),
      events: [],
      record: { ...met, met: false },
      refusal: null,
      because: 'not enough, with a reason',
    },
    {
      clauses: ifThen('people'),
      events: [],
      record: { ...met, reason: null },
      refusal: { code: 'conditionReasonMissing' },
      because: 'a judgement without a reason',
    },
    {
      clauses: ifThen('event'),
      events: [],
      record: { ...met, reason: null },
      refusal: null,
      because: 'an event needs none',
    },
    {
      clauses: ifThen('people'),
      events: [met],
      record: { ...met, key: 'again' },
      refusal: { code: 'conditionAlreadyMet', on: day('2026-11-20') },
      because: 'met is met',
    },
    {
      clauses: ifThen('people'),
      events: [{ ...met, met: false }],
      record: { ...met, key: 'again' },
      refusal: null,
      because: 'what was not enough may become so',
    },
    {
      clauses: [aClause('condition', {}, { id: 'hub' })],
      events: [],
      record: met,
      refusal: null,
      because: 'S3.04 another agreement came into force',
    },
    {
      clauses: [],
      events: [],
      record: met,
      refusal: { code: 'unknownCondition', clause: 'hub' },
      because: 'no such clause',
    },
  ])('$because', ({ clauses, events, record, refusal }) => {
    expect(inTheWay({ clauses, events }, record)).toEqual(refusal);
  });
});
