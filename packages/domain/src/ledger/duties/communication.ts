import type { ClauseOf } from '../../clause/index.ts';
import { eachTime, type Obligation, whenever, withoutDeadline } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { everyone, everyoneBut, type Situation } from '../situation.ts';

/** S0.30, S0.31, S3.33: approval and marks before each publication, and a plan. */
export function communicationDuties(clause: ClauseOf<'communication'>, situation: Situation): readonly LedgerDraft[] {
  const { approval, communicationPlan, logosRequiredOf } = clause.parameters;
  const all = everyone(situation);
  const when = whenever('publication');
  const obligations: Obligation[] = [];
  if (approval) {
    const who = everyoneBut(situation, [approval.by]);
    obligations.push({ what: 'approval', when, deed: { code: 'askForApproval' }, who, toWhom: [approval.by] });
  }
  if (logosRequiredOf.length > 0) {
    obligations.push({ what: 'logos', when, deed: { code: 'carryLogos' }, who: all, toWhom: logosRequiredOf });
  }
  if (communicationPlan) {
    const deed = { code: 'drawUpCommunicationPlan' } as const;
    obligations.push({ what: 'communication-plan', when: withoutDeadline, deed, who: all });
  }
  return obligations.flatMap((obligation) => eachTime(clause, situation, obligation));
}
