import { describe, expect, it } from 'vitest';
import { type Agreement, parseAgreementDefinition, statusOf } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { examine, findingsOf } from './finding.ts';
import { signAgreement } from './sign-agreement.ts';
import { clauseIn, type Draft, draftOf, fullAgreement, itsOrganisations } from './testing/index.ts';
import { waiveFinding, withdrawWaiver } from './waive-finding.ts';
import { waiversOf } from './waiver.ts';

const today = day('2026-01-05');
const sisters = { programme: null, organisations: itsOrganisations, agreements: [] };
const beside = { sisters, today };

function agreementWith(spoil: (draft: Draft) => void = () => undefined): Agreement {
  const draft = draftOf(fullAgreement);
  spoil(draft);
  const parsed = parseAgreementDefinition(draft, new Set(['nordby', 'foreningen']));
  if (!parsed.accepted) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

const withoutEnd = (draft: Draft) => {
  const term = clauseIn(draft, 'term');
  if (term) Object.assign(term.parameters, { end: { kind: 'unstated', calledLimited: true }, statedLength: null });
  const money = clauseIn(draft, 'appropriation');
  draft.clauses = draft.clauses.filter(({ id }) => id !== money?.id);
  for (const clause of draft.clauses) clause.printedNumber = null;
};
const compact = (since: string | null) => {
  const said = { da: 'Aftalen hviler på overenskomsten.', en: 'The agreement rests on the compact.' };
  const parts = { id: 'compact', printedNumber: null, heading: said, body: said };
  const clause = aClause('condition', { kind: 'prerequisiteAgreement', name: 'Overenskomsten', since });
  return { ...clause, ...parts } as Draft['clauses'][number];
};
const waiver = { finding: 'endMissing/term', by: null, reason: 'The council names the day in May.' };

function accepted<Value>(result: {
  readonly accepted: boolean;
  readonly value?: Value;
  readonly refusal?: unknown;
}): Value {
  if (!result.accepted || result.value === undefined) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const keysOf = (agreement: Agreement) => findingsOf(agreement, sisters, today).map(({ key }) => key);

describe('a finding set aside with a reason', () => {
  it('is not reported again, and stands in the history', () => {
    const agreement = agreementWith(withoutEnd);
    expect(keysOf(agreement)).toEqual(['endMissing/term']);
    const waived = accepted(waiveFinding(agreement, waiver, beside));
    expect(keysOf(waived)).toEqual([]);
    expect(examine(waived, sisters, today).map(({ key, waiver: standing }) => [key, standing?.reason])).toEqual([
      ['endMissing/term', waiver.reason],
    ]);
  });

  it.each([
    {
      because: 'a parameter changed',
      change: (draft: Draft) =>
        void Object.assign(clauseIn(draft, 'term')?.parameters ?? {}, { start: { kind: 'day', on: '2026-02-01' } }),
    },
    {
      because: 'a word of the text changed',
      change: (draft: Draft) =>
        void Object.assign(clauseIn(draft, 'term')?.body ?? {}, { en: 'It runs for a while from 1 January 2026.' }),
    },
  ])('comes back when the clause changes: $because', ({ change }) => {
    const waived = accepted(waiveFinding(agreementWith(withoutEnd), waiver, beside));
    const changed = agreementWith((draft) => {
      withoutEnd(draft);
      change(draft);
    });
    expect(keysOf({ ...changed, events: waived.events })).toContain('endMissing/term');
  });

  it('stays set aside when another clause changes', () => {
    const waived = accepted(waiveFinding(agreementWith(withoutEnd), waiver, beside));
    const changed = agreementWith((draft) => {
      withoutEnd(draft);
      Object.assign(clauseIn(draft, 'purpose')?.body ?? {}, { en: 'Another purpose.' });
    });
    expect(keysOf({ ...changed, events: waived.events })).toEqual([]);
  });

  it('is taken up again when the waiver is withdrawn; both are kept', () => {
    const waived = accepted(waiveFinding(agreementWith(withoutEnd), waiver, beside));
    const back = accepted(withdrawWaiver(waived, waiver, beside));
    expect(keysOf(back)).toEqual(['endMissing/term']);
    expect(waiversOf(back).map(({ on, withdrawnOn }) => [on, withdrawnOn])).toEqual([[today, today]]);
    const again = accepted(waiveFinding(back, waiver, beside));
    expect(waiversOf(again).map(({ withdrawnOn }) => withdrawnOn)).toEqual([today, null]);
  });

  it.each([
    { act: { ...waiver, by: 'stranger' }, kind: 'NotAParty', because: 'a stranger has no say' },
    { act: { ...waiver, finding: 'startMissing/term' }, kind: 'UnknownFinding', because: 'nothing of the kind stands' },
    { act: { ...waiver, reason: '  ' }, kind: 'ReasonRequired', because: 'a reason is what is kept' },
  ])('is refused with $kind: $because', ({ act, kind }) => {
    expect(waiveFinding(agreementWith(withoutEnd), act, beside)).toEqual({ accepted: false, refusal: { kind } });
  });

  it('is refused twice, and cannot be withdrawn where none stands', () => {
    const agreement = agreementWith(withoutEnd);
    const waived = accepted(waiveFinding(agreement, waiver, beside));
    expect(waiveFinding(waived, waiver, beside)).toEqual({
      accepted: false,
      refusal: { kind: 'FindingAlreadyWaived', on: today },
    });
    expect(withdrawWaiver(agreement, waiver, beside)).toEqual({
      accepted: false,
      refusal: { kind: 'NoStandingWaiver' },
    });
    expect(withdrawWaiver(waived, { ...waiver, by: 'stranger' }, beside)).toEqual({
      accepted: false,
      refusal: { kind: 'NotAParty' },
    });
  });
});

describe('signing', () => {
  const sign = (agreement: Agreement, by: string, on = today) =>
    signAgreement(agreement, { by, on, signatory: null }, beside);

  it('concludes the agreement when all have signed, on the later day', () => {
    const one = accepted(sign(agreementWith(), 'nordby', day('2026-01-02')));
    expect(statusOf(one, today).state).toBe('approved');
    const both = accepted(sign(one, 'foreningen'));
    expect(statusOf(both, today)).toMatchObject({
      state: 'inForce',
      reasons: expect.arrayContaining([{ code: 'concludedOn', day: today }]) as unknown,
    });
    expect(statusOf(both, day('2026-01-04')).state).toBe('approved');
    expect(sign(both, 'nordby')).toEqual({
      accepted: false,
      refusal: { kind: 'AgreementAlreadyConcluded', on: today },
    });
    expect(sign(one, 'nordby')).toEqual({ accepted: false, refusal: { kind: 'AlreadySigned', on: day('2026-01-02') } });
  });

  it.each([
    { because: 'a stranger is bound by nothing', by: 'stranger', spoil: () => undefined, kind: 'NotAParty' },
    {
      because: 'a template is nobody’s',
      by: 'nordby',
      spoil: (draft: Draft) => void (draft.kind = 'template'),
      kind: 'AgreementIsTemplate',
    },
    {
      because: 'a place is open',
      by: 'nordby',
      spoil: (draft: Draft) => void draft.openSlots.push({ key: 'day', words: { en: 'a day' }, occurrences: 2 }),
      kind: 'PlacesStillOpen',
    },
    {
      because: 'the council has not decided',
      by: 'nordby',
      spoil: (draft: Draft) => void (draft.events = []),
      kind: 'DecisionOutstanding',
    },
    {
      because: 'the compact it rests on is not in force',
      by: 'nordby',
      spoil: (draft: Draft) => void draft.clauses.push(compact(null)),
      kind: 'PrerequisiteOutstanding',
    },
    { because: 'nobody knows the last day', by: 'nordby', spoil: withoutEnd, kind: 'FindingsBlock' },
  ])('is refused with $kind: $because', ({ by, kind, spoil }) => {
    expect(sign(agreementWith(spoil), by)).toMatchObject({ accepted: false, refusal: { kind } });
  });

  it('S3.04 waits until the agreement it rests on is in force', () => {
    const since = (day: string) => agreementWith((draft) => void draft.clauses.push(compact(day)));
    expect(sign(since('2026-01-06'), 'nordby')).toEqual({
      accepted: false,
      refusal: { kind: 'PrerequisiteOutstanding', name: 'Overenskomsten' },
    });
    expect(sign(since('2026-01-05'), 'nordby').accepted).toBe(true);
  });

  it.each([
    { on: '2025-12-05', because: 'more than thirty days ago' },
    { on: '2026-01-06', because: 'tomorrow' },
  ])('is refused for $on: $because', ({ on }) => {
    expect(sign(agreementWith(), 'nordby', day(on))).toEqual({
      accepted: false,
      refusal: { kind: 'SigningDayOutOfReach', earliest: day('2025-12-06'), latest: today },
    });
  });

  it('is possible once what blocked was set aside, and not where a decision is outstanding all the same', () => {
    const waived = accepted(waiveFinding(agreementWith(withoutEnd), waiver, beside));
    expect(sign(waived, 'nordby').accepted).toBe(true);
    const undecided = agreementWith((draft) => void (draft.events = []));
    const [outstanding] = keysOf(undecided);
    const aside = accepted(waiveFinding(undecided, { ...waiver, finding: outstanding ?? '' }, beside));
    expect(sign(aside, 'nordby')).toMatchObject({ refusal: { kind: 'DecisionOutstanding', body: 'Byrådet' } });
  });
});
