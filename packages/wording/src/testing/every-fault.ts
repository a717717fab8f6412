import type { Fault } from '@landsby/domain/finding';

type Examples<Of extends { readonly code: string }> = {
  readonly [Code in Of['code']]: Omit<Extract<Of, { readonly code: Code }>, 'code'>;
};

const day = (iso: string) => Temporal.PlainDate.from(iso);
const money = (amountMinor: number) => ({ amountMinor, currency: 'DKK' as const });
const group = { da: 'styregruppen', sv: 'styrgruppen', en: 'the steering group' };
const superseded = { statute: 'persondataloven', successors: ['GDPR'], day: day('2018-05-25') };
const outstanding = { caseNumber: '23/10651', body: 'Byrådet' };

/** One example of each fault. */
export const faults: Examples<Fault> = {
  openSlot: { slot: { da: 'kommunens navn', sv: 'kommunens namn', en: 'the municipality’s name' }, occurrences: 17 },
  slotInText: { text: 'kommune —' },
  leftoverComment: { text: 'Kommentar: navne' },
  slotDoublesWord: { slot: '(navn)', word: 'Kommune' },
  doubledWord: { text: 'Kommune Kommune' },
  numberMissing: { number: '6', before: '7' },
  numberDoubled: { number: '1' },
  numberOutOfOrder: { number: '3', after: '4' },
  severalNames: { of: 'party', names: ['OJD fonden', 'OJD-fonden'] },
  misspelledName: { text: 'Børns Vilkar', name: 'Børns Vilkår' },
  statedLengthDisagrees: { statedYears: 10, statedMonths: 0, statedDays: 0, years: 9, months: 6, days: 0 },
  startMissing: {},
  endMissing: {},
  otherLength: { said: 'tre måneder', count: 6, unit: 'months' },
  otherDay: { said: day('2033-07-31'), day: day('2033-06-30') },
  otherYear: { said: 2025, year: 2026 },
  otherAmount: { said: '170', amount: money(16_000_000) },
  otherCurrency: { said: 'SEK', currency: 'DKK' },
  otherNumber: { said: '6–16', number: 18 },
  otherTurningPoint: { said: 'end-of-quarter', turningPoint: 'end-of-month' },
  otherFrequency: { said: 'month', perYear: 4 },
  otherTiming: { said: 'forud', timing: 'arrears' },
  languagesDiffer: { said: 'seks måneder', other: 'three months' },
  conflictingAnswers: { question: 'whoBooks' },
  invoicedTwoWays: {},
  amountWithoutCriterion: { amounts: [money(650_000), money(1_000_000)] },
  instalmentsUnsettled: { missing: ['split', 'timing'] },
  countingUnsettled: {},
  decisionRuleIncomplete: { body: group, missing: ['majority', 'quorum', 'tie'] },
  thresholdUndefined: { word: 'væsentlig' },
  materialBreachUndefined: {},
  bodyAfterStart: { body: group, starts: day('2020-01-01'), day: day('2020-12-31') },
  deadlineOnLastDay: { day: day('2026-06-30') },
  zeroBesideMoney: { caseNumber: '23/10651', amount: money(32_500_000) },
  unfundedSpan: { from: day('2027-01-01'), until: day('2033-06-30') },
  unfundedOnwards: { from: day('2027-01-01') },
  policyEndsFirst: { policy: 'Styrprogram', day: day('2020-12-31'), ends: day('2022-12-31') },
  policyEndsDuringTerm: { policy: 'Styrprogram', day: day('2020-12-31') },
  recommendationOnly: outstanding,
  decisionOutstanding: outstanding,
  recommendationAsDecision: outstanding,
  draftAnnexed: { caseNumber: '23/10651' },
  statuteSuperseded: superseded,
  statuteSupersededSince: superseded,
  dutyWithoutDeadline: {
    duty: { da: 'oprette en forening', sv: 'bilda en förening', en: 'set up an association' },
  },
  principlesWithoutDeadline: {},
  approvalWithoutResponse: {},
  nameAndLogoUnsettled: {},
  lacksTemplateClause: { heading: { da: 'Opsigelse', sv: 'Uppsägning', en: 'Giving notice' } },
  noticeOutlivesTerm: { ends: day('2026-12-31') },
  renewalDecidedTooEarly: { day: day('2025-12-31'), starts: day('2026-01-01') },
  signatoriesMissing: { parties: ['municipality', 'organisation'] },
  committedNonParty: { name: 'Rädda Barnen' },
  payerUnnamed: {},
  paysItself: { party: 'municipality' },
  doubleFunding: { givers: ['municipality', 'organisation'] },
  prerequisiteNotInForce: { name: 'Överenskommelsen' },
};
