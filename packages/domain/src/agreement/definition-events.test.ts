import { describe, expect, it } from 'vitest';
import { aClause } from '../clause/a-clause.ts';
import { aDefinition } from './an-agreement.ts';
import { agreementEventSchema } from './event.ts';
import { problemsOf, spoilt } from './a-spoilt-definition.ts';

const payment = aClause('paymentByCalendar');
const aParty = { code: 'keyOf', named: 'party', keys: ['municipality', 'organisation'] };

describe('an event that nothing could have brought about gets one clear answer', () => {
  it.each([
    {
      path: ['events', 0],
      value: { kind: 'duty', on: '2026-01-01' },
      at: 'events[0].kind',
      expected: { code: 'oneOf', values: agreementEventSchema.options.map(({ shape }) => shape.kind.value) },
      found: { code: 'quoted', text: 'duty' },
      because: 'an unknown event',
    },
    {
      path: ['events', 0],
      value: { kind: 'noticeWithdrawn', on: '2026-01-01' },
      at: 'events[0].by',
      expected: { code: 'text' },
      found: { code: 'nothing' },
      because: 'an event by nobody',
    },
    {
      path: ['events', 0],
      value: { kind: 'noticeWithdrawn', on: '2026-01-01', by: 'stranger' },
      at: 'events[0].by',
      expected: aParty,
      found: { code: 'quoted', text: 'stranger' },
      because: 'an event by a stranger',
    },
    {
      path: ['events', 0],
      value: { kind: 'noticeGiven', on: '2026-01-01', by: 'municipality', ground: 'ordinary', cause: null },
      at: 'events[0].ground',
      expected: { code: 'agreedGround', family: 'ordinaryTermination' },
      found: { code: 'quoted', text: 'ordinary' },
      because: 'the agreement is silent on it',
    },
    {
      path: ['events', 0],
      value: { kind: 'extended', on: '2026-01-01' },
      at: 'events[0].kind',
      expected: { code: 'renewalByDecision' },
      found: { code: 'quoted', text: 'extended' },
      because: 'nothing renews',
    },
    {
      path: ['events', 0],
      value: { kind: 'renewalDeclined', on: '2026-01-01', by: 'municipality' },
      at: 'events[0].kind',
      expected: { code: 'renewalSilent' },
      found: { code: 'quoted', text: 'renewalDeclined' },
      because: 'nothing renews silently',
    },
    {
      path: ['events', 0],
      value: { kind: 'startEvent', on: '2026-01-01', event: 'signature' },
      at: 'events[0].event',
      expected: { code: 'noneToName', named: 'startEvent' },
      found: { code: 'quoted', text: 'signature' },
      because: 'the start is a day',
    },
    {
      path: ['events', 0],
      value: { kind: 'decisionTaken', on: '2026-01-01', body: 'council', outcome: 'approved' },
      at: 'events[0].body',
      expected: { code: 'noneToName', named: 'caseInstance' },
      found: { code: 'quoted', text: 'council' },
      because: 'there is no case',
    },
    {
      path: ['events', 0],
      value: { kind: 'dutyFulfilled', on: '2026-01-01', by: 'municipality', entry: 'tea/always' },
      at: 'events[0].entry',
      expected: { code: 'ledgerEntry' },
      found: { code: 'quoted', text: 'tea/always' },
      because: 'no clause gives such a duty',
    },
  ])('$at: $because', ({ at, expected, found, path, value }) => {
    expect(problemsOf(spoilt({ clauses: [payment] }, path, value))).toEqual([{ path: at, expected, found }]);
  });

  it('S3.42 a notice of a ground that needs a cause has one', () => {
    const event = {
      kind: 'noticeGiven',
      on: '2026-01-01',
      by: 'municipality',
      ground: 'forCause',
      cause: null,
    } as const;
    expect(problemsOf(aDefinition({ clauses: [aClause('terminationForCause')], events: [event] }))).toEqual([
      { path: 'events[0].cause', expected: { code: 'causeNeeded' }, found: { code: 'null' } },
    ]);
  });
});
