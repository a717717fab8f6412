import type { AgreementEvent } from '../agreement/index.ts';
import type { ClauseFamily } from '../clause/index.ts';
import type { ruleMarks } from './rule-marks.ts';

/** The id of a rule in the rule book. */
export type BookRule = keyof typeof ruleMarks;
export type RuleMark = (typeof ruleMarks)[BookRule];

/** Decided by functions, each named by itself, so that removing one does not compile. */
interface ByRule {
  readonly kind: 'rule';
  readonly rules: readonly [object, ...object[]];
}

/** Kept in records of these kinds: by whom and when. */
interface ByRecord {
  readonly kind: 'record';
  readonly records: readonly [AgreementEvent['kind'], ...AgreementEvent['kind'][]];
}

/** Decided by people; the record keeps what and the field why. */
interface ByJudgement {
  readonly kind: 'judgement';
  readonly record: AgreementEvent['kind'];
  readonly reason: string;
}

/** Stands as a datum: in a clause, in the definition, in a record, or as what an agreement does not say. */
interface AsDatum {
  readonly kind: 'datum';
  readonly at:
    | { readonly of: 'clause'; readonly family: ClauseFamily; readonly place: string }
    | { readonly of: 'agreement' | 'organisation' | 'programme'; readonly place: string }
    | { readonly of: 'record'; readonly record: AgreementEvent['kind']; readonly place: string }
    | { readonly of: 'silence'; readonly families: readonly [ClauseFamily, ...ClauseFamily[]] };
}

interface CarrierOf {
  readonly M: ByRule;
  readonly R: ByRecord;
  readonly H: ByJudgement;
  readonly D: AsDatum;
}
export type Carrier = CarrierOf[RuleMark];

/** A carrier for each rule of a document, of the kind that its mark asks for; a rule without one does not compile. */
export type CarriersOf<Document extends string> = {
  readonly [Rule in Extract<BookRule, `${Document}.${string}`>]: CarrierOf[(typeof ruleMarks)[Rule]];
};

export function rule(...rules: ByRule['rules']): ByRule {
  return { kind: 'rule', rules };
}

export function record(...records: ByRecord['records']): ByRecord {
  return { kind: 'record', records };
}

export function judgement(kind: ByJudgement['record'], reason: string): ByJudgement {
  return { kind: 'judgement', record: kind, reason };
}

export function inClause(family: ClauseFamily, place: string): AsDatum {
  return { kind: 'datum', at: { of: 'clause', family, place } };
}

export function inDefinition(of: 'agreement' | 'organisation' | 'programme', place: string): AsDatum {
  return { kind: 'datum', at: { of, place } };
}

export function inRecord(kind: AgreementEvent['kind'], place: string): AsDatum {
  return { kind: 'datum', at: { of: 'record', record: kind, place } };
}

export function silence(...families: readonly [ClauseFamily, ...ClauseFamily[]]): AsDatum {
  return { kind: 'datum', at: { of: 'silence', families } };
}
