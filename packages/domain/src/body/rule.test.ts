import { describe, expect, it } from 'vitest';
import type { Agreement } from '../agreement/index.ts';
import type { DecisionRule } from '../clause/index.ts';
import { ofMunicipality, theBody } from './a-body.ts';
import { decisionRuleOf } from './rule.ts';

const half = { numerator: 1, denominator: 2 };
const agreed: DecisionRule = {
  weight: 'onePerParty',
  majority: { reach: 'moreThan', share: half, of: 'votesCast' },
  quorum: { kind: 'none' },
  tie: 'fails',
};
const nothing: DecisionRule = { weight: null, majority: null, quorum: null, tie: null };
const says = (municipality: string, decisionRule: DecisionRule | null): Agreement =>
  ofMunicipality(municipality, [], { decisionRule });

describe('S1.06 how a body decides: what all its agreements say alike', () => {
  it.each<{ agreements: readonly Agreement[]; asOf?: string; rule: DecisionRule; because: string }>([
    { agreements: [says('north', agreed)], rule: agreed, because: 'one agreement says it' },
    { agreements: [says('north', null)], rule: nothing, because: 'the one agreement is silent' },
    { agreements: [says('north', agreed), says('south', agreed)], rule: agreed, because: 'two say the same' },
    { agreements: [says('north', agreed), says('south', null)], rule: nothing, because: 'one of two is silent' },
    { agreements: [says('north', null), says('south', agreed)], rule: nothing, because: 'the first of two is silent' },
    {
      agreements: [
        says('north', agreed),
        says('south', { ...agreed, majority: { reach: 'atLeast', share: half, of: 'votesCast' } }),
      ],
      rule: { ...agreed, majority: null },
      because: 'two majorities are none',
    },
    {
      agreements: [
        says('north', agreed),
        says('south', { ...agreed, quorum: { kind: 'share', share: half }, tie: null }),
      ],
      rule: { ...agreed, quorum: null, tie: null },
      because: 'two quorums are none, and a tie that one leaves open is open',
    },
    {
      agreements: [says('north', agreed), says('south', agreed), says('east', { ...agreed, weight: 'onePerSeat' })],
      rule: { ...agreed, weight: null },
      because: 'the third weighs otherwise',
    },
    {
      agreements: [says('north', agreed)],
      asOf: '2023-06-01',
      rule: nothing,
      because: 'before any agreement is in force nobody has said anything',
    },
  ])('$because', ({ agreements, asOf, rule }) => {
    const source = { id: 'group', ruleIds: ['S0.46'] };
    expect(decisionRuleOf(theBody(agreements, asOf))).toEqual({ rule, source });
  });
});
