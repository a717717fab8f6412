import type { Agreement } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { AgreementRecord, RecordKind, RecordOf } from '../record/index.ts';
import { type AcceptanceRefusal, acceptanceGate, type ChoiceRefusal, choiceGate } from './acceptance.ts';
import { type AccessionRefusal, accessionGate } from './accession.ts';
import { type BodyRefusal, meetingGate, seatGate, seatLeftGate } from './body.ts';
import { approvedBudgetGate, type BudgetRefusal, preparedBudgetGate } from './budget.ts';
import { type ConditionRefusal, conditionGate } from './condition.ts';
import { type DeviationRefusal, deviationGate } from './deviation.ts';
import { breachGate, type DutyRefusal, waiverGate } from './duty.ts';
import { completeEffortGate, type EffortRefusal, effortGate, finalEffortGate, involvementGate } from './effort.ts';
import { countGate, type CountRefusal } from '../family/index.ts';
import { type HoursRefusal, illnessGate, specialHoursGate, weekHoursGate } from '../hours/index.ts';
import { type CalendarRefusal, meetingCalendarGate } from '../lead-time/index.ts';
import { type ExtraOrderRefusal, extraOrderGate } from '../extra-order/index.ts';
import {
  approvalGate,
  type AssetRefusal,
  cleaningGate,
  demandGate,
  materialGate,
  type MaterialRefusal,
  publicationGate,
  type RemovalRefusal,
  rightsGate,
  versionGate,
} from '../material/index.ts';
import { chosenAmountGate, heldRoundGate, indexGate, missedRoundGate, type RoundRefusal } from '../round/index.ts';
import { judgementGate, type JudgementRefusal } from './judgement.ts';
import { type PlanRefusal, planGate } from './plan.ts';
import { type RoleRefusal, roleGate, roleLeftGate } from './role.ts';
import { ballotGate, type VoteRefusal, voteGate } from './vote.ts';

/** The fact in the way of a record, whatever its kind; `@landsby/wording` says it. */
export type GateRefusal =
  | AcceptanceRefusal
  | ChoiceRefusal
  | EffortRefusal
  | PlanRefusal
  | BudgetRefusal
  | DeviationRefusal
  | AccessionRefusal
  | ConditionRefusal
  | DutyRefusal
  | JudgementRefusal
  | BodyRefusal
  | VoteRefusal
  | RoleRefusal
  | CountRefusal
  | CalendarRefusal
  | HoursRefusal
  | RoundRefusal
  | ExtraOrderRefusal
  | MaterialRefusal
  | AssetRefusal
  | RemovalRefusal;

/** The agreement comes as it is known today, with what the parties have chosen in it. */
export type Gate<Kind extends RecordKind> = (
  agreement: Agreement,
  record: RecordOf<Kind>,
  today: Day,
) => GateRefusal | null;

const open = () => null;

/** What must have happened before each record; a new kind does not compile until it has its gate. */
const gates: { readonly [Kind in RecordKind]: Gate<Kind> } = {
  mappingDone: open,
  effortRecorded: effortGate,
  effortMadeFinal: finalEffortGate,
  involvementRecorded: involvementGate,
  effortCompleted: completeEffortGate,
  planDrawnUp: planGate,
  accepted: acceptanceGate,
  choiceMade: choiceGate,
  budgetPrepared: preparedBudgetGate,
  budgetApproved: approvedBudgetGate,
  dialogueHeld: open,
  deviationMade: deviationGate,
  joined: accessionGate,
  conditionMet: conditionGate,
  dutyWaived: waiverGate,
  breachDeclared: breachGate,
  judgementMade: judgementGate,
  occasionMet: judgementGate,
  memberSeated: seatGate,
  memberLeft: seatLeftGate,
  meetingHeld: meetingGate,
  voteHeld: voteGate,
  ballotCast: ballotGate,
  roleFilled: roleGate,
  roleLeft: roleLeftGate,
  meetingCalendarKept: meetingCalendarGate,
  openingHoursProposed: weekHoursGate,
  specialHoursProposed: specialHoursGate,
  closedForIllness: illnessGate,
  roundHeld: heldRoundGate,
  roundNotHeld: missedRoundGate,
  roundAmountChosen: chosenAmountGate,
  indexEntered: indexGate,
  extraOrderPlaced: extraOrderGate,
  familiesCounted: countGate,
  materialRecorded: materialGate,
  materialRightsAgreed: rightsGate,
  assetVersioned: versionGate,
  assetApproved: approvalGate,
  assetPublished: publicationGate,
  removalDemanded: demandGate,
  removalDone: cleaningGate,
};

/** The fact in the way, null where the way is free. */
export function atTheGate(agreement: Agreement, record: AgreementRecord, today: Day): GateRefusal | null {
  const gate = gates[record.kind] as (agreement: Agreement, record: AgreementRecord, today: Day) => GateRefusal | null;
  return gate(agreement, record, today);
}
