import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { recordSchema, type WrittenRecord } from '../record/index.ts';
import { anAgreement } from '../agreement/an-agreement.ts';
import { asKnownOn } from '../agreement/index.ts';
import { refuse } from '../result.ts';
import { inTheWay } from './a-record.ts';
import { refuseStranger } from './accession.ts';
import { keepRecord } from './keep-record.ts';

const talk: WrittenRecord<'dialogueHeld'> = {
  kind: 'dialogueHeld',
  on: '2026-11-20',
  by: 'municipality',
  key: 'talk',
  about: 'budget',
  change: 'Text',
};
const yes: WrittenRecord<'accepted'> = {
  kind: 'accepted',
  on: '2026-11-21',
  by: 'organisation',
  subject: 'dialogueHeld/talk',
};

describe('any record', () => {
  it.each([
    { events: [], record: talk, refusal: null, because: 'by a party, of yesterday' },
    { events: [], record: { ...talk, on: '2026-11-22' }, refusal: null, because: 'of today' },
    {
      events: [],
      record: { ...talk, on: '2026-11-23' },
      refusal: { code: 'notYetHappened', today: day('2026-11-22') },
      because: 'tomorrow has not happened',
    },
    { events: [], record: { ...talk, by: 'stranger' }, refusal: { code: 'notAParty' }, because: 'by a stranger' },
    { events: [talk], record: talk, refusal: { code: 'keyTaken', key: 'talk' }, because: 'a key names one record' },
  ])('$because', ({ events, record, refusal }) => {
    expect(inTheWay({ events }, record)).toEqual(refusal);
  });
});

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

describe('S1.03, S1.05 more may join, each on its own political decision', () => {
  const decision = { body: 'The board', on: '2026-11-01' };
  const newcomer: WrittenRecord<'joined'> = {
    kind: 'joined',
    on: '2026-11-20',
    by: 'municipality',
    party: 'newcomer',
    organisation: 'newcomer',
    side: 'municipality',
    actingThrough: null,
    decision,
  };
  const parties = (accession: 'signature' | 'politicalDecision', mayGrow = true) => [
    aClause('parties', { mayGrow, accession }),
  ];

  it.each([
    { clauses: parties('politicalDecision'), record: newcomer, refusal: null, because: 'decided before' },
    {
      clauses: parties('politicalDecision'),
      record: { ...newcomer, decision: null },
      refusal: { code: 'politicalDecisionMissing' },
      because: 'nobody decided',
    },
    {
      clauses: parties('politicalDecision'),
      record: { ...newcomer, on: '2026-10-31' },
      refusal: { code: 'decisionAfterJoining', on: day('2026-11-01') },
      because: 'decided a day later',
    },
    {
      clauses: parties('signature'),
      record: { ...newcomer, decision: null },
      refusal: null,
      because: 'a signature is enough',
    },
    {
      clauses: parties('signature', false),
      record: newcomer,
      refusal: { code: 'membershipClosed' },
      because: 'closed',
    },
    { clauses: [], record: newcomer, refusal: { code: 'membershipClosed' }, because: 'the agreement is silent' },
    {
      clauses: parties('politicalDecision'),
      record: { ...newcomer, organisation: 'organisation' },
      refusal: { code: 'alreadyParty', party: 'organisation' },
      because: 'it is in already',
    },
    {
      clauses: parties('politicalDecision'),
      record: { ...newcomer, party: 'organisation' },
      refusal: { code: 'alreadyParty', party: 'organisation' },
      because: 'its key is taken',
    },
  ])('$because', ({ clauses, record, refusal }) => {
    expect(inTheWay({ clauses }, record)).toEqual(refusal);
  });

  it('takes nobody in from outside the programme', () => {
    const record = recordSchema.parse(newcomer);
    expect(refuseStranger(record, new Set(['newcomer']))).toBeNull();
    expect(refuseStranger(record, new Set())).toEqual(refuse({ code: 'notInProgramme' }));
    expect(refuseStranger(recordSchema.parse(talk), new Set())).toBeNull();
  });

  it('is a party from its day on, and not before', () => {
    const kept = keepRecord(
      anAgreement({ clauses: parties('politicalDecision') }),
      recordSchema.parse(newcomer),
      day('2026-11-22'),
    );
    const keysOn = (asOf: string) => kept.accepted && asKnownOn(kept.value, day(asOf)).parties.map(({ key }) => key);
    expect(keysOn('2026-11-20')).toEqual(['municipality', 'organisation', 'newcomer']);
    expect(keysOn('2026-11-19')).toEqual(['municipality', 'organisation']);
  });

  it('acts as a party from then on', () => {
    const clauses = parties('politicalDecision');
    expect(inTheWay({ clauses, events: [newcomer] }, { ...talk, by: 'newcomer' })).toBeNull();
    expect(inTheWay({ clauses, events: [newcomer] }, { ...newcomer, party: 'again' })).toEqual({
      code: 'alreadyParty',
      party: 'newcomer',
    });
  });
});

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
