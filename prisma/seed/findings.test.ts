import { type Agreement, parseAgreementDefinition, writeAgreementDefinition } from '@landsby/domain/agreement';
import { day } from '@landsby/domain/calendar';
import { type Finding, findingsOf, type Sisters } from '@landsby/domain/finding';
import { draftOf, plantedFaults, strangers, withFault } from '@landsby/domain/finding/testing';
import { describe, expect, it } from 'vitest';
import { agreementsOf, organisations, programmes } from './plan.ts';
import { repairs } from './repairs.ts';

const asOf = day('2026-11-22');
const known = new Set(organisations.map(({ id }) => id));
const seeded = programmes.flatMap((programme) => {
  const agreements = agreementsOf(programme);
  const members = new Set(programme.members.map(({ organisation }) => organisation));
  return agreements.map((agreement): { agreement: Agreement; sisters: Sisters } => ({
    agreement,
    sisters: { programme, organisations: organisations.filter(({ id }) => members.has(id)), agreements },
  }));
});

function byKey(key: string) {
  const found = seeded.find(({ agreement }) => agreement.key === key);
  if (!found) throw new Error(`No agreement ${key} is seeded.`);
  return found;
}

function findingsIn(key: string): readonly Finding[] {
  const { agreement, sisters } = byKey(key);
  return findingsOf(agreement, sisters, asOf);
}

describe('the contradictions and gaps of the five documents are found by general rules', () => {
  it.each([
    { id: 'S0.02', of: 'village-template', finding: 'openSlot/agreement/municipality-name' },
    { id: 'S0.02', of: 'village-template', finding: 'openSlot/agreement/signatories' },
    { id: 'S0.03', of: 'village-template', finding: 'slotDoublesWord/rights-to-materials/[kommunens navn] kommune' },
    { id: 'S0.04', of: 'village-template', finding: 'numberDoubled/purpose' },
    { id: 'S0.04', of: 'village-template', finding: 'numberMissing/steering-group' },
    { id: 'S0.05', of: 'village-template', finding: 'severalNames/purpose/programme' },
    { id: 'S0.06', of: 'village-template', finding: 'severalNames/funding/ojd-fonden' },
    { id: 'S0.07', of: 'village-template', finding: 'severalNames/joint-secretariat/joint-secretariat' },
    { id: 'S0.22', of: 'village-template', finding: 'principlesWithoutDeadline/childrens-involvement' },
    { id: 'S0.30', of: 'village-template', finding: 'nameAndLogoUnsettled/communication' },
    { id: 'S0.30', of: 'village-template', finding: 'approvalWithoutResponse/communication' },
    { id: 'S0.58', of: 'village-template', finding: 'statedLengthDisagrees/term' },
    { id: 'S0.60', of: 'village-template', finding: 'materialBreachUndefined/breach/material' },
    { id: 'S1.06', of: 'child-convention', finding: 'decisionRuleIncomplete/partnership/partnership' },
    { id: 'S1.21', of: 'child-convention', finding: 'thresholdUndefined/hub/tillrä' },
    { id: 'S1.22', of: 'child-convention', finding: 'startMissing/term' },
    { id: 'S2.05', of: 'village-furesoe', finding: 'recommendationOnly/political-decision/23/10651' },
    { id: 'S2.08', of: 'village-furesoe', finding: 'zeroBesideMoney/political-decision/23/10651' },
    { id: 'S2.09', of: 'village-furesoe', finding: 'unfundedSpan/appropriation/2027-01-01' },
    { id: 'S2.10', of: 'village-furesoe', finding: 'severalNames/project-leader/project-leader' },
    { id: 'S2.22', of: 'village-furesoe', finding: 'draftAnnexed/political-decision/23/10651' },
    { id: 'S3.03', of: 'beloved-children', finding: 'severalNames/parties/studieforbundet-sjuhaerad' },
    { id: 'S3.06', of: 'beloved-children', finding: 'doubleFunding/course-payment' },
    { id: 'S3.21', of: 'beloved-children', finding: 'amountWithoutCriterion/course-payment' },
    { id: 'S3.22', of: 'beloved-children', finding: 'invoicedTwoWays/course-payment' },
    {
      id: 'S3.25',
      of: 'beloved-children',
      finding: 'conflictingAnswers/course-payment/whoBooks/childcare-and-refreshments',
    },
    { id: 'S3.28', of: 'beloved-children', finding: 'countingUnsettled/course-payment' },
    { id: 'S3.41', of: 'beloved-children', finding: 'thresholdUndefined/changes/betyda' },
    { id: 'S3.42', of: 'beloved-children', finding: 'thresholdUndefined/termination-for-cause/väsent' },
    { id: 'S3.48', of: 'beloved-children', finding: 'policyEndsFirst/steering-programme' },
    { id: 'S4.17', of: 'open-counselling', finding: 'decisionRuleIncomplete/steering-group/steering-group' },
    { id: 'S4.25', of: 'open-counselling', finding: 'thresholdUndefined/municipality-commitments/egnede' },
    { id: 'S4.30', of: 'open-counselling', finding: 'endMissing/term' },
    { id: 'S4.31', of: 'open-counselling', finding: 'bodyAfterStart/steering-group/steering-group' },
    { id: 'S4.34', of: 'open-counselling', finding: 'deadlineOnLastDay/review' },
    { id: 'S4.36', of: 'open-counselling', finding: 'instalmentsUnsettled/yearly-contribution' },
    { id: 'S4.48', of: 'open-counselling', finding: 'statuteSuperseded/data-protection/persondataloven' },
  ])('$id in $of: $finding', ({ finding, of }) => {
    expect(findingsIn(of).map(({ key }) => key)).toContain(finding);
  });

  it('and what is found has a rule of the rule book behind it', () => {
    const all = seeded.flatMap(({ agreement }) => findingsIn(agreement.key));
    expect(all.filter(({ because }) => because.rules.length === 0)).toEqual([]);
  });
});

/** The repaired definition as JSON. */
function repaired(key: string) {
  const draft = draftOf(writeAgreementDefinition(byKey(key).agreement));
  repairs[key]?.(draft);
  return draft;
}

function rulesIn(definition: unknown, key: string): readonly string[] {
  const parsed = parseAgreementDefinition(definition, known);
  if (!parsed.accepted) throw new Error(JSON.stringify(parsed.refusal));
  const { sisters } = byKey(key);
  const agreements = sisters.agreements.filter((sister) => sister.key !== key);
  const beside = { ...sisters, organisations: [...sisters.organisations, ...strangers], agreements };
  return findingsOf(parsed.value, beside, asOf).map(({ rule }) => rule);
}

describe.each(Object.keys(repairs))('%s, repaired', (key) => {
  it('has no findings', () => {
    expect(rulesIn(repaired(key), key)).toEqual([]);
  });

  it('has one again when a fault is planted, and none when it is taken out', () => {
    const definition = repaired(key);
    let planted = 0;
    for (const fault of plantedFaults) {
      const spoiled = withFault(definition, fault);
      if (!spoiled) continue;
      planted += 1;
      const found = rulesIn(spoiled, key);
      const meant: readonly string[] = [fault.found, ...(fault.also ?? [])];
      expect({
        planted: fault.name,
        isFound: found.includes(fault.found),
        alsoFound: found.filter((rule) => !meant.includes(rule)),
      }).toEqual({
        planted: fault.name,
        isFound: true,
        alsoFound: [],
      });
    }
    expect(planted).toBeGreaterThanOrEqual(18);
    expect(rulesIn(definition, key)).toEqual([]);
  });
});
