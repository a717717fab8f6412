import { type Agreement, asKnownOn, clausesOf, eventsOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import { type Because, because } from '../explanation/index.ts';
import { type InvoiceDraft, invoiceDrafts } from '../invoice/index.ts';
import { type FundedYear, fundedYears } from '../ledger/index.ts';
import { listToClean, type MarkedVersion, type Material, materialsOf } from '../material/index.ts';
import type { Money } from '../money/index.ts';
import type { AgreementLeft } from './exit.ts';

/** What somebody may demand to have cleaned because a party leaves. */
export interface MarksToRemove {
  readonly agreement: string;
  /** Whose name and logo: a party's key. */
  readonly party: string;
  readonly list: readonly MarkedVersion[];
  readonly because: Because;
}

/** A budget for a year that the leaver is not in to its end. */
export interface BudgetAfter {
  readonly agreement: string;
  readonly year: number;
  readonly total: Money;
  readonly approvedOn: Day | null;
}

/** What one who leaves has to settle with the others; all by agreement. */
export interface LeftBehind {
  /** Joint material of the leaver whose rights are not agreed, and what it owns with others. */
  readonly materials: readonly { readonly agreement: string; readonly material: Material }[];
  readonly marks: readonly MarksToRemove[];
  readonly budgets: readonly BudgetAfter[];
  /** Money set aside for years after the last day. */
  readonly setAside: readonly (FundedYear & { readonly agreement: string })[];
  /** What may still be invoiced from the day of the notice to the last day. */
  readonly invoices: readonly { readonly agreement: string; readonly draft: InvoiceDraft }[];
}

interface LeavingTime {
  readonly noticeOn: Day;
  /** The first day outside. */
  readonly outOn: Day;
}

/** S0.54, S0.64, S0.65, S2.07, S4.36: what is left to settle after the parties part. */
export function leftBehind(left: readonly AgreementLeft[], { noticeOn, outOn }: LeavingTime): LeftBehind {
  const lastDay = outOn.subtract({ days: 1 });
  const known = left.map((one) => ({ ...one, agreement: asKnownOn(one.agreement, lastDay) }));
  const ofEach = <Thing extends object>(things: (one: AgreementLeft) => readonly Thing[]) =>
    known.flatMap((one) => things(one).map((thing) => ({ agreement: one.agreement.key, ...thing })));
  return {
    materials: ofEach(({ agreement, party }) =>
      materialsOf(agreement)
        .filter(({ isJoint, makers }) => isJoint && makers.includes(party))
        .map((material) => ({ material })),
    ),
    marks: ofEach(({ agreement }) => marksIn(agreement)),
    budgets: ofEach(({ agreement }) => budgetsFrom(agreement, outOn.year)),
    setAside: ofEach(({ agreement }) => fundedYears(agreement).filter(({ year }) => year >= outOn.year)),
    invoices: ofEach(({ agreement }) =>
      invoiceDrafts(agreement, { asOf: lastDay, window: { from: noticeOn, until: lastDay } }).map((draft) => ({
        draft,
      })),
    ),
  };
}

/** S0.65: leaving lets either side demand that its name and logo go. */
function marksIn(agreement: Agreement): readonly Omit<MarksToRemove, 'agreement'>[] {
  return clausesOf(agreement, 'rightsToMaterials')
    .filter(({ parameters }) => parameters.removalOnDemand?.triggers.includes('leaving'))
    .flatMap((clause) =>
      agreement.parties.map(({ key: party }) => ({
        party,
        list: listToClean(agreement, party),
        because: because(clause, []),
      })),
    )
    .filter(({ list }) => list.length > 0);
}

function budgetsFrom(agreement: Agreement, fromYear: number): readonly Omit<BudgetAfter, 'agreement'>[] {
  const approved = new Map(eventsOf(agreement, 'budgetApproved').map(({ budget, on }) => [budget, on] as const));
  return eventsOf(agreement, 'budgetPrepared')
    .filter(({ year }) => year >= fromYear)
    .map(({ key, total, year }) => ({ year, total, approvedOn: approved.get(key) ?? null }));
}
