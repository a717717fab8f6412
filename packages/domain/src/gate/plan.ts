import { type Agreement, clausesOf, eventsOf } from '../agreement/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import type { RecordOf } from '../record/index.ts';
import type { Words } from '../words.ts';
import { isRecorded } from './effort.ts';

export type PlanRefusal =
  | { readonly code: 'unknownPlan'; readonly plan: string }
  | { readonly code: 'planPartMissing'; readonly part: Words; readonly others: number }
  | { readonly code: 'planEffortUnknown'; readonly effort: string };

/** S0.25: a plan says something in each part that the agreement asks for, and its efforts have been recorded. */
export function planGate(agreement: Agreement, { efforts, parts, plan }: RecordOf<'planDrawnUp'>): PlanRefusal | null {
  const clause = planClause(agreement, plan);
  if (!clause) return { code: 'unknownPlan', plan };
  const spoken = new Set(parts.map(({ part }) => part));
  const [missing, ...others] = clause.parameters.mandatoryParts.filter(({ key }) => !spoken.has(key));
  if (missing) return { code: 'planPartMissing', part: missing.words, others: others.length };
  const effort = efforts.find((key) => !isRecorded(agreement, key));
  return effort === undefined ? null : { code: 'planEffortUnknown', effort };
}

function planClause(agreement: Agreement, plan: string): ClauseOf<'plan'> | undefined {
  return clausesOf(agreement, 'plan').find(({ parameters }) => parameters.plan === plan);
}

/** The versions of a plan that are for a year, accepted or not. */
export function plansForYear(
  agreement: Agreement,
  { parameters: { horizonYears, plan } }: ClauseOf<'plan'>,
  year: number,
): readonly RecordOf<'planDrawnUp'>[] {
  return eventsOf(agreement, 'planDrawnUp').filter(
    (version) => version.plan === plan && version.firstYear <= year && year < version.firstYear + horizonYears,
  );
}
