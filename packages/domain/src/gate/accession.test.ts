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
import { talk } from './a-dialogue.ts';

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
