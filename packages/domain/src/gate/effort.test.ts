import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import type { EffortPhase, WrittenRecord } from '../record/index.ts';
import { inTheWay } from './a-record.ts';

const by = 'municipality';
const mapping: WrittenRecord<'mappingDone'> = { kind: 'mappingDone', on: '2026-03-01', by, findings: 'Text' };
const effort: WrittenRecord<'effortRecorded'> = {
  kind: 'effortRecorded',
  on: '2026-02-01',
  by,
  key: 'reading',
  name: 'Reading',
  origin: 'newlyDeveloped',
  scope: 'oneMunicipality',
  commitments: [],
};
const final: WrittenRecord<'effortMadeFinal'> = {
  kind: 'effortMadeFinal',
  on: '2026-03-01',
  by,
  effort: 'reading',
  process: 'Text',
};
const complete: WrittenRecord<'effortCompleted'> = { kind: 'effortCompleted', on: '2026-10-01', by, effort: 'reading' };

describe('S0.14 the mapping comes before the final choice of efforts', () => {
  const mapFirst = [aClause('focusAreas', { mappingComesFirst: true })];

  it.each([
    { clauses: mapFirst, events: [effort], refusal: { code: 'mappingMissing' }, because: 'nobody has mapped' },
    { clauses: mapFirst, events: [effort, mapping], refusal: null, because: 'mapped on the day of the choice' },
    {
      clauses: mapFirst,
      events: [effort, { ...mapping, on: '2026-03-02' }],
      refusal: { code: 'mappingMissing' },
      because: 'mapped a day after the choice',
    },
    {
      clauses: [aClause('focusAreas', { mappingComesFirst: false })],
      events: [effort],
      refusal: null,
      because: 'none is asked for',
    },
    { clauses: [], events: [effort], refusal: null, because: 'the agreement is silent' },
    {
      clauses: mapFirst,
      events: [mapping],
      refusal: { code: 'unknownEffort', effort: 'reading' },
      because: 'no such effort',
    },
    {
      clauses: mapFirst,
      events: [effort, mapping, final],
      refusal: { code: 'effortAlreadyFinal', on: day('2026-03-01') },
      because: 'it is chosen once',
    },
  ])('$because', ({ clauses, events, refusal }) => {
    expect(inTheWay({ clauses, events }, final)).toEqual(refusal);
  });
});

describe('S0.55 each effort shows how it can last, where the agreement asks for it', () => {
  const action = { en: 'say why it can last' };
  const act = { key: 'act', words: action, timing: { kind: 'continuous' as const }, ruleIds: [] };
  const shown: WrittenRecord<'effortRecorded'> = {
    ...effort,
    commitments: [{ commitment: 'commitment/act', how: 'Text' }],
  };

  it.each([
    {
      shownForEachEffort: true,
      record: effort,
      refusal: { code: 'commitmentNotShown', action },
      because: 'not a word',
    },
    {
      shownForEachEffort: true,
      record: shown,
      refusal: null,
      because: 'people judge the reason, the rule only that it is there',
    },
    { shownForEachEffort: false, record: effort, refusal: null, because: 'a commitment like any other' },
  ])('$because', ({ record, refusal, shownForEachEffort }) => {
    const actions = [shownForEachEffort ? { ...act, shownForEachEffort: true as const } : act];
    expect(inTheWay({ clauses: [aClause('commitment', { actions })] }, record)).toEqual(refusal);
  });
});

describe('S0.21, S0.23 children have taken part in every phase before an effort is complete', () => {
  const all = ['development', 'implementation', 'evaluation'] as const;
  const took = (phase: EffortPhase): WrittenRecord<'involvementRecorded'> => ({
    kind: 'involvementRecorded',
    on: '2026-05-01',
    by,
    effort: 'reading',
    phase,
    participants: 12,
    how: 'Text',
  });
  const asked = aClause('childrensInvolvement', { phases: [...all] });

  it.each([
    {
      clause: asked,
      events: [],
      refusal: { code: 'involvementMissing', phases: [...all] },
      because: 'no child was asked',
    },
    {
      clause: asked,
      events: [took('evaluation'), took('development')],
      refusal: { code: 'involvementMissing', phases: ['implementation'] },
      because: 'one phase is missing',
    },
    { clause: asked, events: all.map((phase) => took(phase)), refusal: null, because: 'in all three' },
    {
      clause: aClause('childrensInvolvement', { phases: ['development'] }),
      events: [took('development')],
      refusal: null,
      because: 'only the phases the agreement names',
    },
    {
      clause: aClause('childrensInvolvement', { phases: ['development'], everyInitiative: false }),
      events: [],
      refusal: null,
      because: 'not every initiative must',
    },
  ])('$because', ({ clause, events, refusal }) => {
    expect(inTheWay({ clauses: [clause], events: [effort, final, ...events] }, complete)).toEqual(refusal);
  });

  it.each([
    { events: [], record: complete, refusal: { code: 'unknownEffort', effort: 'reading' } },
    { events: [effort], record: complete, refusal: { code: 'effortNotFinal' } },
    {
      events: [effort, final, complete],
      record: complete,
      refusal: { code: 'effortAlreadyComplete', on: day('2026-10-01') },
    },
    { events: [], record: took('development'), refusal: { code: 'unknownEffort', effort: 'reading' } },
    { events: [effort], record: took('development'), refusal: null },
  ])('$refusal.code before it', ({ events, record, refusal }) => {
    expect(inTheWay({ events }, record)).toEqual(refusal);
  });
});
