import { describe, expect, it } from 'vitest';
import { type Agreement, asKnownOn } from '../agreement/index.ts';
import { anAgreement } from '../agreement/an-agreement.ts';
import { aClause } from '../clause/a-clause.ts';
import { conditionParameters } from '../clause/condition.ts';
import { type Day, day } from '../calendar/index.ts';
import { type Signing, signAgreement } from '../finding/sign-agreement.ts';
import { withoutSisters } from '../finding/sisters.ts';
import { signatoriesOf, signedOn } from '../record/signature.ts';

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
    const once = signAgreement(agreement, { by: 'municipality', on, signatory: null }, seen);
    if (!once.accepted) throw new Error(JSON.stringify(once.refusal));
    expect(['municipality', 'organisation'].map((key) => signedOn(once.value, key))).toEqual([on, null]);
    expect(signAgreement(once.value, { by: 'municipality', on, signatory: null }, seen)).toEqual({
      accepted: false,
      refusal: { kind: 'AlreadySigned', on },
    });
    const both = signAgreement(once.value, { by: 'organisation', on, signatory: null }, seen);
    expect(both.accepted && ['municipality', 'organisation'].map((key) => signedOn(both.value, key))).toEqual([on, on]);
  });

  it('S1.27 counts for a party only when each of its roles has signed', () => {
    const two = anAgreement({
      conclusion: { kind: 'notConcluded' },
      clauses: [
        aClause('signature', {
          signatories: [{ party: 'municipality', roles: [{ en: 'Commissioner' }, { en: 'Chief executive' }] }],
          originals: null,
        }),
      ],
    });
    const sign = (before: Agreement, signing: Partial<Signing>) => {
      const signed = signAgreement(before, { by: 'municipality', on, signatory: null, ...signing }, seen);
      if (!signed.accepted) throw new Error(JSON.stringify(signed.refusal));
      return signed.value;
    };
    const signatories = (second: Day | null) => [
      { number: 1, role: { en: 'Commissioner' }, signedOn: on },
      { number: 2, role: { en: 'Chief executive' }, signedOn: second },
    ];
    const other = sign(two, { by: 'organisation' });
    const first = sign(other, { signatory: 1 });
    expect(signatoriesOf(first, 'municipality')).toEqual(signatories(null));
    expect(asKnownOn(first, seen.today).conclusion).toEqual({ kind: 'notConcluded' });
    const both = sign(first, { on: seen.today, signatory: 2 });
    expect(signatoriesOf(both, 'municipality')).toEqual(signatories(seen.today));
    expect(asKnownOn(both, seen.today).conclusion).toEqual({ kind: 'concluded', on: seen.today });

    const refusalOf = (signatory: number | null) => {
      const refused = signAgreement(first, { by: 'municipality', on, signatory }, seen);
      return refused.accepted ? null : refused.refusal;
    };
    expect([1, null, 0, 3].map(refusalOf)).toEqual([
      { kind: 'AlreadySigned', on },
      ...[null, 0, 3].map(() => ({ kind: 'SignatoryUnstated', signatories: signatories(null) })),
    ]);
  });

  it('is signed by parties alone', () => {
    expect(signAgreement(agreement, { by: 'funder', on, signatory: null }, seen)).toEqual({
      accepted: false,
      refusal: { kind: 'NotAParty' },
    });
  });
});
