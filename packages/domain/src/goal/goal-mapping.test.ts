import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { keepRecord } from '../gate/index.ts';
import { parseRecord, type WrittenRecord } from '../record/index.ts';
import { goalMapping } from './goal-mapping.ts';

const effort = (key: string, criteria?: { goal: number; criterion: number }[]): WrittenRecord<'effortRecorded'> => ({
  kind: 'effortRecorded',
  on: '2026-01-10',
  by: 'municipality',
  key,
  name: key,
  origin: 'newlyDeveloped',
  scope: 'oneMunicipality',
  commitments: [],
  ...(criteria && { criteria }),
});

const tied = (...events: readonly WrittenRecord[]) =>
  anAgreement({ clauses: [aClause('purpose', { goals: [{ goal: 3, criteria: [1, 2, 1] }] })], events });

describe('S2.17 goal 3 with its success criteria 3.1 and 3.2', () => {
  const mapped = (...events: readonly WrittenRecord[]) =>
    goalMapping(tied(...events)).map(({ criterion, efforts, goal }) => [
      `${goal}.${criterion}`,
      ...efforts.map(({ key }) => key),
    ]);

  it.each([
    { events: [], rows: [['3.1'], ['3.2']], because: 'a criterion stands once, and without an effort too' },
    {
      events: [effort('reading', [{ goal: 3, criterion: 2 }])],
      rows: [['3.1'], ['3.2', 'reading']],
      because: 'an effort stands under what it answers to',
    },
    {
      events: [
        effort('reading', [
          { goal: 3, criterion: 1 },
          { goal: 3, criterion: 2 },
        ]),
        effort('play', [{ goal: 3, criterion: 2 }]),
      ],
      rows: [
        ['3.1', 'reading'],
        ['3.2', 'reading', 'play'],
      ],
      because: 'one effort may answer to several, and several to one',
    },
    {
      events: [effort('play'), effort('other', [{ goal: 1, criterion: 2 }])],
      rows: [['3.1'], ['3.2']],
      because: 'one that names none answers to none, and 1.2 is not 3.2',
    },
  ])('$because', ({ events, rows }) => {
    expect(mapped(...events)).toEqual(rows);
  });

  it.each([
    { criteria: [{ goal: 3, criterion: 1 }], refusal: null, because: 'the agreement is tied to it' },
    {
      criteria: [
        { goal: 3, criterion: 1 },
        { goal: 3, criterion: 4 },
      ],
      refusal: { code: 'unknownCriterion', goal: 3, criterion: 4 },
      because: 'the goal has no such criterion here',
    },
    {
      criteria: [{ goal: 4, criterion: 1 }],
      refusal: { code: 'unknownCriterion', goal: 4, criterion: 1 },
      because: 'it is another goal',
    },
  ])('S2.17 an effort may name $criteria: $because', ({ criteria, refusal }) => {
    const record = parseRecord(effort('reading', criteria));
    if (!record.accepted) throw new Error(JSON.stringify(record.refusal));
    const kept = keepRecord(tied(), record.value, day('2026-11-22'));
    expect(kept.accepted ? null : kept.refusal).toEqual(refusal);
  });
});
