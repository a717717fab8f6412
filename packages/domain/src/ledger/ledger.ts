import type { Agreement } from '../agreement/index.ts';
import { compareDays, type Day, type Span } from '../calendar/index.ts';
import type { Clause, ClauseFamily, ClauseOf } from '../clause/index.ts';
import * as duties from './duties/index.ts';
import type { LedgerDraft, LedgerEntry } from './entry.ts';
import { type Situation, situationOf } from './situation.ts';
import { judge } from './state.ts';

const nothingFollows = (): readonly LedgerDraft[] => [];

/** What follows from a clause of each family; a new family does not compile until it has its place here. */
const follows: {
  readonly [Family in ClauseFamily]: (clause: ClauseOf<Family>, situation: Situation) => readonly LedgerDraft[];
} = {
  parties: nothingFollows,
  purpose: nothingFollows,
  focusAreas: duties.mappingDuties,
  term: nothingFollows,
  ordinaryTermination: duties.ordinaryTerminationRights,
  terminationForCause: duties.forCauseRights,
  breach: duties.breachRights,
  renewal: duties.renewalDuties,
  review: duties.reviewDuties,
  governanceBody: duties.bodyDuties,
  role: duties.roleDuties,
  plan: duties.planDuties,
  paymentByCalendar: duties.calendarPaymentDuties,
  paymentByInstalments: duties.listedPaymentDuties,
  paymentPerEvent: duties.eventPaymentDuties,
  appropriation: duties.appropriationDuties,
  funding: duties.fundingDuties,
  commitment: duties.commitmentDuties,
  childrensInvolvement: duties.involvementDuties,
  communication: duties.communicationDuties,
  rightsToMaterials: duties.materialDuties,
  reporting: duties.reportDuties,
  dataProtection: duties.dataDuties,
  openingHours: duties.openingHoursDuties,
  condition: duties.conditionDuties,
  precedence: nothingFollows,
  signature: nothingFollows,
};

/** All duties and rights that touch the window of days, each with its state at the end of `asOf`; by due day, the undated last. */
export function ledgerOf(agreement: Agreement, window: Span, asOf: Day): readonly LedgerEntry[] {
  if (agreement.kind === 'template') return [];
  const situation = situationOf(agreement, window, asOf);
  const drafts = situation.agreement.clauses.flatMap((clause) => consequencesOf(clause, situation));
  return judge(drafts, situation).toSorted(byDueDay);
}

function consequencesOf<Family extends ClauseFamily>(
  clause: Clause & { readonly family: Family },
  situation: Situation,
): readonly LedgerDraft[] {
  const rule = follows[clause.family] as (clause: Clause, situation: Situation) => readonly LedgerDraft[];
  return rule(clause, situation);
}

export function byDueDay(one: LedgerEntry, other: LedgerEntry): number {
  if (one.dueOn.known && other.dueOn.known)
    return compareDays(one.dueOn.value, other.dueOn.value) || compareText(one.key, other.key);
  if (one.dueOn.known !== other.dueOn.known) return one.dueOn.known ? -1 : 1;
  return compareText(one.key, other.key);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
