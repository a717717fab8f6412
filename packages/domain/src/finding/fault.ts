import type { Money } from '../money/index.ts';
import type { Words } from '../words.ts';

type Day = Temporal.PlainDate;

/** What is wrong with an agreement, as facts; `@landsby/wording` says it and the question to put to the parties. */
export type Fault =
  | { readonly code: 'openSlot'; readonly slot: Words; readonly occurrences: number }
  | { readonly code: 'slotInText'; readonly text: string }
  | { readonly code: 'leftoverComment'; readonly text: string }
  | { readonly code: 'slotDoublesWord'; readonly slot: string; readonly word: string }
  | { readonly code: 'doubledWord'; readonly text: string }
  | { readonly code: 'numberMissing'; readonly number: string; readonly before: string }
  | { readonly code: 'numberDoubled'; readonly number: string }
  | { readonly code: 'numberOutOfOrder'; readonly number: string; readonly after: string }
  | { readonly code: 'referenceToNone'; readonly said: string }
  | { readonly code: 'severalNames'; readonly of: string; readonly names: readonly string[] }
  | { readonly code: 'misspelledName'; readonly text: string; readonly name: string }
  | {
      readonly code: 'statedLengthDisagrees';
      readonly statedYears: number;
      readonly statedMonths: number;
      readonly statedDays: number;
      readonly years: number;
      readonly months: number;
      readonly days: number;
    }
  | { readonly code: 'startMissing' }
  | { readonly code: 'endMissing' }
  | { readonly code: 'otherLength'; readonly said: string; readonly count: number; readonly unit: string }
  | { readonly code: 'otherDay'; readonly said: Day; readonly day: Day }
  | { readonly code: 'otherYear'; readonly said: number; readonly year: number }
  | { readonly code: 'otherAmount'; readonly said: string; readonly amount: Money }
  | { readonly code: 'otherCurrency'; readonly said: string; readonly currency: string }
  | { readonly code: 'otherNumber'; readonly said: string; readonly number: number }
  | { readonly code: 'otherTurningPoint'; readonly said: string; readonly turningPoint: string }
  | { readonly code: 'otherFrequency'; readonly said: string; readonly perYear: number }
  | { readonly code: 'otherTiming'; readonly said: string; readonly timing: string }
  | { readonly code: 'languagesDiffer'; readonly said: string; readonly other: string }
  | { readonly code: 'conflictingAnswers'; readonly question: string }
  | { readonly code: 'invoicedTwoWays' }
  | { readonly code: 'amountWithoutCriterion'; readonly amounts: readonly Money[] }
  | { readonly code: 'instalmentsUnsettled'; readonly missing: readonly string[] }
  | { readonly code: 'countingUnsettled' }
  | { readonly code: 'decisionRuleIncomplete'; readonly body: Words; readonly missing: readonly string[] }
  | { readonly code: 'thresholdUndefined'; readonly word: string }
  | { readonly code: 'materialBreachUndefined' }
  | { readonly code: 'bodyAfterStart'; readonly body: Words; readonly starts: Day; readonly day: Day }
  | { readonly code: 'deadlineOnLastDay'; readonly day: Day }
  | { readonly code: 'zeroBesideMoney'; readonly caseNumber: string; readonly amount: Money }
  | { readonly code: 'unfundedSpan'; readonly from: Day; readonly until: Day }
  | { readonly code: 'unfundedOnwards'; readonly from: Day }
  | { readonly code: 'policyEndsFirst'; readonly policy: string; readonly day: Day; readonly ends: Day }
  | { readonly code: 'policyEndsDuringTerm'; readonly policy: string; readonly day: Day }
  | { readonly code: 'recommendationOnly'; readonly caseNumber: string; readonly body: string }
  | { readonly code: 'decisionOutstanding'; readonly caseNumber: string; readonly body: string }
  | { readonly code: 'recommendationAsDecision'; readonly caseNumber: string; readonly body: string }
  | { readonly code: 'draftAnnexed'; readonly caseNumber: string }
  | { readonly code: 'caseSectionsEmpty'; readonly caseNumber: string; readonly sections: readonly string[] }
  | { readonly code: 'recommendationsMisnumbered'; readonly caseNumber: string; readonly number: number }
  | Superseded<'statuteSuperseded'>
  | Superseded<'statuteSupersededSince'>
  | { readonly code: 'dutyWithoutDeadline'; readonly duty: Words }
  | { readonly code: 'principlesWithoutDeadline' }
  | { readonly code: 'approvalWithoutResponse' }
  | { readonly code: 'nameAndLogoUnsettled' }
  | { readonly code: 'lacksTemplateClause'; readonly heading: Words }
  | { readonly code: 'noticeOutlivesTerm'; readonly ends: Day }
  | { readonly code: 'renewalDecidedTooEarly'; readonly day: Day; readonly starts: Day }
  | { readonly code: 'signatoriesMissing'; readonly parties: readonly string[] }
  | { readonly code: 'committedNonParty'; readonly name: string }
  | { readonly code: 'payerUnnamed' }
  | { readonly code: 'paysItself'; readonly party: string }
  | { readonly code: 'doubleFunding'; readonly givers: readonly string[] }
  | { readonly code: 'prerequisiteNotInForce'; readonly name: string };

export type FaultCode = Fault['code'];

type Superseded<Code extends string> = {
  readonly code: Code;
  readonly statute: string;
  readonly successors: readonly string[];
  readonly day: Day;
};
