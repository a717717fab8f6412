import { type Agreement, asKnownOn } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import { type Because, because, jointly, type RuleId } from '../explanation/index.ts';
import type { Fault, FaultCode } from './fault.ts';
import { fingerprintOf } from './fingerprint.ts';
import { passagesOf } from './reading/passage.ts';
import type { Found } from './rule.ts';
import { findingRules } from './rules/index.ts';
import type { Sisters } from './sisters.ts';
import { type Waiver, standingWaiver } from './waiver.ts';
import { type Severity, severities, weights } from './weight.ts';

/** Something wrong with an agreement: where, how much it weighs and what to ask the parties. */
export interface Finding {
  /** The same as long as the fault is the same, whenever it is looked at. */
  readonly key: string;
  readonly rule: FaultCode;
  readonly severity: Severity;
  /** The clause it stands beside; null for the agreement as a whole. */
  readonly clause: string | null;
  /** The other clauses that take part in it. */
  readonly others: readonly string[];
  readonly fault: Fault;
  readonly because: Because;
  /** What the clauses said when it was found: a waiver holds for this alone. */
  readonly fingerprint: string;
  readonly waiver: Waiver | null;
}

/** Everything found, what has been waived with its waiver; the gravest first, then in the agreement's order. */
export function examine(whole: Agreement, sisters: Sisters, asOf: Day): readonly Finding[] {
  const agreement = asKnownOn(whole, asOf);
  const subject = { agreement, sisters, asOf, passages: passagesOf(agreement) };
  const found = withoutEchoes(findingRules.flatMap((rule) => rule(subject))).map((one) => findingOf(agreement, one));
  const place = new Map(agreement.clauses.map(({ id }, index) => [id, index]));
  const placeOf = ({ clause }: Finding) => (clause === null ? -1 : (place.get(clause) ?? -1));
  return [...new Map(found.map((finding) => [finding.key, finding])).values()].toSorted(
    (one, other) => weightOf(one) - weightOf(other) || placeOf(one) - placeOf(other),
  );
}

/** Where a text departs from its terms or from another clause in one language only, the languages differ, too: that is one fault. */
function withoutEchoes(found: readonly Found[]): readonly Found[] {
  const departing = new Set(found.filter(({ fault }) => departs(fault.code)).map(({ clause }) => clause));
  return found.filter(({ clause, fault }) => fault.code !== 'languagesDiffer' || !departing.has(clause));
}

function departs(code: FaultCode): boolean {
  return code.startsWith('other') || code === 'statedLengthDisagrees' || code === 'conflictingAnswers';
}

/** What is to be put to the parties: everything found but what has been waived. */
export function findingsOf(agreement: Agreement, sisters: Sisters, asOf: Day): readonly Finding[] {
  return examine(agreement, sisters, asOf).filter(({ waiver }) => waiver === null);
}

/** What makes signing impossible. */
export function blockingFindings(agreement: Agreement, sisters: Sisters, asOf: Day): readonly Finding[] {
  return findingsOf(agreement, sisters, asOf).filter(({ severity }) => severity === 'blocks');
}

function weightOf({ severity }: Finding): number {
  return severities.indexOf(severity);
}

function findingOf(agreement: Agreement, { clause, fault, mark, others = [] }: Found): Finding {
  const { rules, severity } = weights[fault.code];
  const involved = clause === null ? others : [clause, ...others];
  const key = [fault.code, clause ?? 'agreement', ...(mark ? [mark] : [])].join('/');
  const fingerprint = fingerprintOf(agreement, involved);
  return {
    key,
    rule: fault.code,
    severity,
    clause,
    others,
    fault,
    because: reasonOf(agreement, clause, rules),
    fingerprint,
    waiver: standingWaiver(agreement, key, fingerprint),
  };
}

/** The rules of the book that taught it, and those that its clause carries. */
function reasonOf({ clauses }: Agreement, clause: string | null, rules: readonly RuleId[]): Because {
  const carrier = clauses.find(({ id }) => id === clause);
  const taught = { id: clause ?? '', ruleIds: rules };
  return carrier
    ? because(jointly({ ...carrier, ruleIds: rules }, carrier), [])
    : { ...because(taught, []), clause: null };
}
