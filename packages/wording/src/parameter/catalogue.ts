import type { ClauseFamily } from '@landsby/domain/clause';
import type { DifferenceKind, ParameterChoice, ParameterName, ParameterStatement } from '@landsby/domain/difference';
import type { FactsOf, NameOf } from '../catalogue.ts';

/** A parameter without its label does not compile. */
type LabelsOf<Family extends ClauseFamily> = Readonly<Record<Extract<ParameterName, `${Family}.${string}`>, string>>;
export type AgreementLabels = LabelsOf<
  | 'parties'
  | 'purpose'
  | 'focusAreas'
  | 'term'
  | 'ordinaryTermination'
  | 'terminationForCause'
  | 'breach'
  | 'renewal'
  | 'review'
  | 'signature'
  | 'condition'
  | 'precedence'
>;
export type WorkLabels = LabelsOf<
  | 'governanceBody'
  | 'role'
  | 'plan'
  | 'commitment'
  | 'childrensInvolvement'
  | 'communication'
  | 'rightsToMaterials'
  | 'reporting'
  | 'dataProtection'
  | 'openingHours'
>;
export type MoneyLabels = LabelsOf<
  'paymentByCalendar' | 'paymentByInstalments' | 'paymentPerEvent' | 'appropriation' | 'funding'
>;
export type ChoiceWords = Readonly<Record<ParameterChoice, string>>;

export interface ValueContext {
  readonly nameOf: NameOf;
  /** The word for a choice at the place that the value stands. */
  readonly choice: (choice: string) => string;
}

/** What a parameter says, as it stands after its label. */
export type ValuePhrases = {
  readonly [Code in ParameterStatement['code']]: (
    facts: FactsOf<Extract<ParameterStatement, { readonly code: Code }>>,
    context: ValueContext,
  ) => string;
};

/** The whole sentence, for what has no value on both sides; `what` is the clause's, the party's or the label's name. */
export type DifferenceFrames = Readonly<Record<DifferenceKind, (what: string, value: string) => string>>;

/** All that one language needs to say in what two agreements differ. */
export interface ParameterCatalogue {
  readonly labels: Readonly<Record<ParameterName, string>>;
  readonly choices: ChoiceWords;
  readonly values: ValuePhrases;
  readonly frames: DifferenceFrames;
  readonly unknown: string;
}
