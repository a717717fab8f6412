import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aService, clauseOf } from './a-service.ts';
import { type FamilyFacts, targetGroup } from './target-group.ts';

const clause = clauseOf(aService(), 'purpose');
const family: FamilyFacts = {
  childAges: [3],
  isPregnant: false,
  isVulnerable: true,
  isAtRisk: true,
  seeksSupport: true,
};
const said = (facts: Partial<FamilyFacts>, of = clause) => {
  const answer = targetGroup(of, { ...family, ...facts });
  return answer.known ? answer.value : answer.missing;
};
const unknown = (...facts: readonly string[]) => ({ code: 'familyFactsUnknown', facts });

describe('S4.09 pregnant women and families with children of 0 to 6 in such a situation, who seek support', () => {
  it.each([
    { facts: {}, is: 'within', because: 'everything holds' },
    { facts: { childAges: [0] }, is: 'within', because: 'the first year counts' },
    { facts: { childAges: [6] }, is: 'within', because: 'the last year counts' },
    { facts: { childAges: [7] }, is: 'outside', because: 'a year too old' },
    { facts: { childAges: [14, 6] }, is: 'within', because: 'one child of that age is enough' },
    { facts: { childAges: [], isPregnant: true }, is: 'within', because: 'a first child is expected' },
    { facts: { childAges: [9], isPregnant: true }, is: 'within', because: 'the next child is expected' },
    { facts: { childAges: [], isPregnant: false }, is: 'outside', because: 'there is no child and none expected' },
    { facts: { childAges: null }, is: unknown('age'), because: 'the ages are not known' },
    { facts: { childAges: null, isPregnant: true }, is: 'within', because: 'pregnancy settles it' },
    { facts: { childAges: [9], isPregnant: null }, is: unknown('age'), because: 'a child may be expected' },
    { facts: { isVulnerable: false, isAtRisk: false }, is: 'outside', because: 'no such situation' },
    {
      facts: { isAtRisk: false },
      is: unknown('situation'),
      because: 'whether one of the two situations is enough, the agreement does not say',
    },
    { facts: { isVulnerable: null }, is: unknown('situation'), because: 'the situation is not known' },
    { facts: { seeksSupport: false }, is: 'outside', because: 'nobody is counselled who does not seek it' },
    { facts: { seeksSupport: null }, is: unknown('support'), because: 'not known whether it seeks support' },
    { facts: { seeksSupport: null, childAges: [7] }, is: 'outside', because: 'one certain no decides' },
    {
      facts: { seeksSupport: null, childAges: null },
      is: unknown('age', 'support'),
      because: 'everything unknown is named',
    },
  ] as const)('$because', ({ facts, is }) => {
    expect(said(facts)).toEqual(is);
  });

  it('says nothing for an agreement that names nobody', () => {
    const { ageFrom: _from, ageTo: _to, situations: _in, seekingSupport: _seeking, ...rest } = clause.parameters;
    const silent = { ...clause, parameters: { ...rest, ageFrom: null, ageTo: null, includesPregnancy: false } };
    expect(said({}, silent)).toEqual({ code: 'targetGroupUnstated' });
  });

  it('needs no child of an age where it is for pregnant women alone', () => {
    const expecting = { ...clause, parameters: { ...clause.parameters, ageFrom: null, ageTo: null } };
    expect([said({}, expecting), said({ isPregnant: true }, expecting)]).toEqual(['outside', 'within']);
  });

  it('has no upper or lower end where the agreement has none', () => {
    const upTo = { ...clause, parameters: { ...clause.parameters, ageFrom: null } };
    const from = { ...clause, parameters: { ...clause.parameters, ageTo: null } };
    expect([said({ childAges: [0] }, upTo), said({ childAges: [60] }, from)]).toEqual(['within', 'within']);
  });

  it('never takes back an answer when more becomes known', () => {
    const fact = fc.constantFrom(true, false, null);
    const facts = fc.record({
      childAges: fc.option(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 })),
      isPregnant: fact,
      isVulnerable: fact,
      isAtRisk: fact,
      seeksSupport: fact,
    });
    const whole = fc.record({
      childAges: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
      isPregnant: fc.boolean(),
      isVulnerable: fc.boolean(),
      isAtRisk: fc.boolean(),
      seeksSupport: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, whole, (known, rest) => {
        const before = targetGroup(clause, known);
        if (!before.known) return;
        const filled = {
          childAges: known.childAges ?? rest.childAges,
          isPregnant: known.isPregnant ?? rest.isPregnant,
          isVulnerable: known.isVulnerable ?? rest.isVulnerable,
          isAtRisk: known.isAtRisk ?? rest.isAtRisk,
          seeksSupport: known.seeksSupport ?? rest.seeksSupport,
        };
        expect(targetGroup(clause, filled)).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });
});
