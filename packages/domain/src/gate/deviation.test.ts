import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import type { WrittenRecord } from '../record/index.ts';
import { inTheWay } from './a-record.ts';
import { talk } from './a-dialogue.ts';

const yes: WrittenRecord<'accepted'> = {
  kind: 'accepted',
  on: '2026-11-21',
  by: 'organisation',
  subject: 'dialogueHeld/talk',
};

describe('S3.41 a dialogue that both confirm comes before a significant deviation', () => {
  const change: WrittenRecord<'deviationMade'> = {
    kind: 'deviationMade',
    on: '2026-11-21',
    by: 'municipality',
    from: 'budget',
    dialogue: 'talk',
    change: 'Text',
  };
  const clauses = [aClause('condition', { kind: 'dialogueFirst', before: ['budget'] })];

  it.each([
    { clauses, events: [talk, yes], record: change, refusal: null, because: 'talked before' },
    {
      clauses,
      events: [],
      record: { ...change, dialogue: null },
      refusal: { code: 'dialogueMissing', from: 'budget' },
      because: 'nobody talked',
    },
    {
      clauses,
      events: [],
      record: change,
      refusal: { code: 'unknownDialogue', dialogue: 'talk' },
      because: 'no such talk',
    },
    {
      clauses,
      events: [talk],
      record: change,
      refusal: { code: 'dialogueNotConfirmed', waitingFor: ['organisation'] },
      because: 'a talk that one alone remembers',
    },
    {
      clauses,
      events: [talk, yes],
      record: { ...change, on: '2026-11-19' },
      refusal: { code: 'dialogueAfterChange', on: day('2026-11-20') },
      because: 'changed a day before the talk',
    },
    {
      clauses: [aClause('condition', { kind: 'dialogueFirst', before: ['budget', 'operationalPlan'] })],
      events: [talk, yes],
      record: { ...change, from: 'operationalPlan' as const },
      refusal: { code: 'dialogueAboutOther', about: 'budget', from: 'operationalPlan' },
      because: 'talked about something else',
    },
    {
      clauses,
      events: [],
      record: { ...change, from: 'operationalPlan' as const, dialogue: null },
      refusal: null,
      because: 'the agreement asks for it before other changes only',
    },
    {
      clauses: [],
      events: [],
      record: { ...change, dialogue: null },
      refusal: null,
      because: 'the agreement is silent',
    },
  ])('$because', ({ clauses: said, events, record, refusal }) => {
    expect(inTheWay({ clauses: said, events }, record)).toEqual(refusal);
  });
});
