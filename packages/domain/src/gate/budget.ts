import { type Agreement, clausesOf, eventsOf } from '../agreement/index.ts';
import { type Day, isAfter } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { acceptances, acceptedOn, type RecordOf, subjectOf } from '../record/index.ts';
import type { Words } from '../words.ts';
import { plansForYear } from './plan.ts';

export type BudgetRefusal =
  | { readonly code: 'noBudgetAgreed' }
  | { readonly code: 'otherBodyPrepares'; readonly body: string }
  | { readonly code: 'otherBodyApproves'; readonly body: string }
  | { readonly code: 'preparerCannotApprove'; readonly body: string }
  | { readonly code: 'budgetAlreadyPrepared'; readonly year: number; readonly on: Day }
  | { readonly code: 'planForYearMissing'; readonly plan: Words; readonly year: number }
  | {
      readonly code: 'planForYearNotAccepted';
      readonly plan: Words;
      readonly year: number;
      readonly waitingFor: readonly string[];
    }
  | { readonly code: 'unknownBudget'; readonly budget: string }
  | { readonly code: 'budgetAlreadyApproved'; readonly on: Day };

/** S0.54: one budget a year, by the body the agreement names, after the plan for that year stands. */
export function preparedBudgetGate(
  agreement: Agreement,
  { body, on, year }: RecordOf<'budgetPrepared'>,
): BudgetRefusal | null {
  const bodies = budgetBodies(agreement);
  if (!bodies) return { code: 'noBudgetAgreed' };
  if (body !== bodies.preparedBy) return { code: 'otherBodyPrepares', body: bodies.preparedBy };
  const earlier = eventsOf(agreement, 'budgetPrepared').find((budget) => budget.year === year);
  if (earlier) return { code: 'budgetAlreadyPrepared', year, on: earlier.on };
  return firstRefusal(clausesOf(agreement, 'plan').map((clause) => planRefusal(agreement, clause, { on, year })));
}

/** S0.54: approved by another body than prepared it. */
export function approvedBudgetGate(
  agreement: Agreement,
  { body, budget }: RecordOf<'budgetApproved'>,
): BudgetRefusal | null {
  const bodies = budgetBodies(agreement);
  if (!bodies) return { code: 'noBudgetAgreed' };
  const prepared = eventsOf(agreement, 'budgetPrepared').find(({ key }) => key === budget);
  if (!prepared) return { code: 'unknownBudget', budget };
  if (body === prepared.body) return { code: 'preparerCannotApprove', body };
  if (body !== bodies.approvedBy) return { code: 'otherBodyApproves', body: bodies.approvedBy };
  const approved = eventsOf(agreement, 'budgetApproved').find((approval) => approval.budget === budget);
  return approved ? { code: 'budgetAlreadyApproved', on: approved.on } : null;
}

function budgetBodies(agreement: Agreement): ClauseOf<'funding'>['parameters']['budget'] {
  return clausesOf(agreement, 'funding').find(({ parameters }) => parameters.budget)?.parameters.budget ?? null;
}

function planRefusal(
  agreement: Agreement,
  clause: ClauseOf<'plan'>,
  { on, year }: Pick<RecordOf<'budgetPrepared'>, 'on' | 'year'>,
): BudgetRefusal | null {
  const { name: plan } = clause.parameters;
  const versions = plansForYear(agreement, clause, year);
  const latest = versions.at(-1);
  if (!latest) return { code: 'planForYearMissing', plan, year };
  const stands = versions.some((version) => {
    const accepted = acceptedOn(agreement, subjectOf(version));
    return accepted && !isAfter(accepted, on);
  });
  if (stands) return null;
  const accepted = acceptances(agreement, subjectOf(latest));
  const waitingFor = agreement.parties.flatMap(({ key }) => {
    const day = accepted.get(key);
    return day && !isAfter(day, on) ? [] : [key];
  });
  return { code: 'planForYearNotAccepted', plan, year, waitingFor };
}

function firstRefusal(refusals: readonly (BudgetRefusal | null)[]): BudgetRefusal | null {
  return refusals.find((refusal) => refusal !== null) ?? null;
}
