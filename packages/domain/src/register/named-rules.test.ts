import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { aClause } from '../clause/a-clause.ts';
import { conditionParameters } from '../clause/condition.ts';
import { day } from '../calendar/index.ts';
import { signAgreement } from '../finding/sign-agreement.ts';
import { withoutSisters } from '../finding/sisters.ts';
import { signatures } from '../record/signature.ts';

const aCase = {
  kind: 'politicalDecision',
  of: 'municipality',
  chain: [{ body: 'council', name: 'Council', act: 'approve' }],
  administrationRecommends: true,
  annex: null,
};

describe('S2.02 a case is known by its number', () => {
  it.each([
    { caseNumber: '23/10651', accepted: true, because: 'a year and a serial' },
    { caseNumber: '2023/10651', accepted: false, because: 'the year has two figures' },
    { caseNumber: '23-10651', accepted: false, because: 'they are parted by a stroke' },
    { caseNumber: '', accepted: false, because: 'a case without a number cannot be found' },
  ])('$caseNumber accepted $accepted: $because', ({ accepted, caseNumber }) => {
    expect(conditionParameters.safeParse({ ...aCase, caseNumber }).success).toBe(accepted);
  });
});

describe('S1.27, S3.45 each party signs for itself, once', () => {
  const agreement = anAgreement({
    conclusion: { kind: 'notConcluded' },
    clauses: [
      aClause('signature', {
        signatories: [
          { party: 'municipality', roles: [{ en: 'Mayor' }] },
          { party: 'organisation', roles: [{ en: 'Director' }] },
        ],
        originals: 2,
      }),
    ],
  });
  const on = day('2026-11-20');
  const seen = { sisters: withoutSisters, today: day('2026-11-22') };

  it('is concluded by nobody alone, and signed twice by nobody', () => {
    const once = signAgreement(agreement, { by: 'municipality', on }, seen);
    if (!once.accepted) throw new Error(JSON.stringify(once.refusal));
    expect([...signatures(once.value)]).toEqual([['municipality', on]]);
    expect(signAgreement(once.value, { by: 'municipality', on }, seen)).toEqual({
      accepted: false,
      refusal: { kind: 'AlreadySigned', on },
    });
    const both = signAgreement(once.value, { by: 'organisation', on }, seen);
    expect(both.accepted && [...signatures(both.value).keys()]).toEqual(['municipality', 'organisation']);
  });

  it('is signed by parties alone', () => {
    expect(signAgreement(agreement, { by: 'funder', on }, seen)).toEqual({
      accepted: false,
      refusal: { kind: 'NotAParty' },
    });
  });
});
