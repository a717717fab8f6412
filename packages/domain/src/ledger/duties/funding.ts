import { clausesOf, eventsOf } from '../../agreement/index.ts';
import { type Day, later, periodsWithin } from '../../calendar/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { undetermined } from '../../explanation/index.ts';
import type { Words } from '../../words.ts';
import type { Deed } from '../deed.ts';
import { always, eachTime } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import type { Occurrence } from '../occurrence.ts';
import { everyone, partiesOfBody, type Situation, windowInTerm } from '../situation.ts';

/** S0.51 to S0.54, S3.30, S3.31, S4.20: who pays for what, and each year's budget; its day is not stated. */
export function fundingDuties(clause: ClauseOf<'funding'>, situation: Situation): readonly LedgerDraft[] {
  const parties = everyone(situation);
  const paid = clause.parameters.items
    .filter(({ payer }) => parties.includes(payer))
    .flatMap(({ key, payer, words }) =>
      eachTime(clause, situation, { what: key, when: always, deed: { code: 'payFor', what: words }, who: [payer] }),
    );
  return [...paid, ...budgetDuties(clause, situation)];
}

/** S0.54: one prepares, another approves. */
function budgetDuties(clause: ClauseOf<'funding'>, situation: Situation): readonly LedgerDraft[] {
  const { budget } = clause.parameters;
  const inTerm = windowInTerm(situation);
  if (!budget || !inTerm) return [];
  const preparers = partiesOfBody(situation, budget.preparedBy);
  const approvers = partiesOfBody(situation, budget.approvedBy);
  return periodsWithin(inTerm, 'year').flatMap((period) => {
    const { year } = period.from;
    const opensOn = later(inTerm.starts, period.from);
    const time: Occurrence = { name: `${year}`, opensOn, dueOn: undetermined({ code: 'noDeadline' }, clause), period };
    const { approvedOn, preparedOn } = budgetOf(situation, year);
    return [
      ...eachTime(clause, situation, {
        what: 'budget-prepared',
        when: [{ ...time, ...(preparedOn ? { settledOn: preparedOn } : {}) }],
        deed: prepareBudget(year, bodyNamed(situation, budget.preparedBy)),
        who: preparers,
        toWhom: approvers,
      }),
      ...eachTime(clause, situation, {
        what: 'budget-approved',
        when: [{ ...time, ...(approvedOn ? { settledOn: approvedOn } : {}) }],
        deed: approveBudget(year, bodyNamed(situation, budget.approvedBy)),
        who: approvers,
      }),
    ];
  });
}

/** A budget is prepared or approved by a party, or in a body by those who sit there. */
function bodyNamed({ agreement }: Situation, key: string): Words | undefined {
  return clausesOf(agreement, 'governanceBody').find(({ parameters }) => parameters.body === key)?.parameters.name;
}

function prepareBudget(year: number, body: Words | undefined): Deed {
  return body ? { code: 'prepareBudgetInBody', year, body } : { code: 'prepareBudget', year };
}

function approveBudget(year: number, body: Words | undefined): Deed {
  return body ? { code: 'approveBudgetInBody', year, body } : { code: 'approveBudget', year };
}

interface BudgetDays {
  readonly preparedOn: Day | null;
  readonly approvedOn: Day | null;
}

function budgetOf({ agreement }: Situation, year: number): BudgetDays {
  const prepared = eventsOf(agreement, 'budgetPrepared').find((budget) => budget.year === year);
  const approved = eventsOf(agreement, 'budgetApproved').find(({ budget }) => budget === prepared?.key);
  return { preparedOn: prepared?.on ?? null, approvedOn: approved?.on ?? null };
}
