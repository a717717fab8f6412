import type { RuleId } from '../explanation/index.ts';
import type { FaultCode } from './fault.ts';

/** `blocks`: nobody can carry the agreement out as it stands; `warns`: it can be carried out, at a price; `asks`: the parties may have meant it. */
export const severities = ['blocks', 'warns', 'asks'] as const;
export type Severity = (typeof severities)[number];

export interface Weight {
  readonly severity: Severity;
  /** The rules of the rule book that taught it. */
  readonly rules: readonly RuleId[];
}

const blocks = (...rules: readonly RuleId[]): Weight => ({ severity: 'blocks', rules });
const warns = (...rules: readonly RuleId[]): Weight => ({ severity: 'warns', rules });
const asks = (...rules: readonly RuleId[]): Weight => ({ severity: 'asks', rules });

/** How much each fault weighs. */
export const weights: { readonly [Code in FaultCode]: Weight } = {
  openSlot: blocks('S0.02'),
  slotInText: blocks('S0.02'),
  leftoverComment: blocks('S0.02'),
  slotDoublesWord: warns('S0.03'),
  doubledWord: warns('S0.03'),
  numberMissing: asks('S0.04'),
  numberDoubled: warns('S0.04'),
  numberOutOfOrder: warns('S0.04'),
  referenceToNone: warns('S0.04'),
  severalNames: asks('S0.05', 'S0.06', 'S0.07', 'S2.10', 'S3.03'),
  misspelledName: warns('S3.03'),
  statedLengthDisagrees: blocks('S0.58'),
  startMissing: blocks('S1.22'),
  endMissing: blocks('S4.30'),
  otherLength: blocks('S0.58'),
  otherDay: blocks('S0.58'),
  otherYear: blocks('S0.58'),
  otherAmount: blocks('S3.21'),
  otherCurrency: blocks('S3.21'),
  otherNumber: blocks('S3.27'),
  otherTurningPoint: blocks('S0.59'),
  otherFrequency: blocks('S4.36'),
  otherTiming: blocks('S3.44'),
  languagesDiffer: warns('S0.58'),
  conflictingAnswers: blocks('S3.22', 'S3.25'),
  invoicedTwoWays: blocks('S3.22'),
  amountWithoutCriterion: warns('S3.21'),
  instalmentsUnsettled: warns('S4.36'),
  countingUnsettled: asks('S3.28'),
  decisionRuleIncomplete: warns('S1.06'),
  thresholdUndefined: asks('S0.60', 'S1.21', 'S3.41', 'S3.42'),
  materialBreachUndefined: asks('S0.60'),
  bodyAfterStart: warns('S4.31'),
  deadlineOnLastDay: warns('S4.34'),
  zeroBesideMoney: warns('S2.08'),
  unfundedSpan: warns('S2.09'),
  unfundedOnwards: warns('S2.09'),
  policyEndsFirst: asks('S3.48'),
  policyEndsDuringTerm: asks('S3.48'),
  recommendationOnly: blocks('S2.05'),
  decisionOutstanding: blocks('S2.04'),
  recommendationAsDecision: blocks('S2.05'),
  draftAnnexed: asks('S2.22'),
  caseSectionsEmpty: warns('S2.19'),
  recommendationsMisnumbered: warns('S2.20'),
  statuteSuperseded: warns('S4.48'),
  statuteSupersededSince: asks('S4.48'),
  dutyWithoutDeadline: asks('S0.22'),
  principlesWithoutDeadline: asks('S0.22'),
  approvalWithoutResponse: asks('S0.30'),
  nameAndLogoUnsettled: asks('S0.30'),
  lacksTemplateClause: asks('S0.01'),
  noticeOutlivesTerm: warns('S0.61'),
  renewalDecidedTooEarly: warns('S3.39'),
  signatoriesMissing: asks('S1.27'),
  committedNonParty: blocks('S1.09'),
  payerUnnamed: warns('S0.50'),
  paysItself: blocks('S3.24'),
  doubleFunding: asks('S3.06'),
  prerequisiteNotInForce: warns('S3.04'),
};
