import type { ClauseOf } from '../../clause/index.ts';
import { undetermined } from '../../explanation/index.ts';
import { assetsOf } from '../../material/index.ts';
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
  return [...obligations, ...approvalsAsked(clause, situation)].flatMap((obligation) =>
    eachTime(clause, situation, obligation),
  );
}

/** S0.30: an answer for the latest version of each asset that needs one; without a response time nobody can say by when. */
function approvalsAsked(clause: ClauseOf<'communication'>, { agreement }: Situation): readonly Obligation[] {
  return assetsOf(agreement).flatMap(({ asset, title, versions: [latest] }): readonly Obligation[] => {
    const approval = latest?.approvals.find((one) => one.clause === clause.id);
    if (!latest || !approval || approval.state === 'notNeeded' || approval.state === 'undetermined') return [];
    const { by, madeOn, version } = latest;
    const { reason } = approval;
    const answered = reason.code === 'approvedOn' || reason.code === 'declinedOn' ? { settledOn: reason.day } : {};
    const dueOn = approval.answerBy ?? undetermined({ code: 'responseTimeUnstated' }, clause);
    return [
      {
        what: 'answer',
        when: [{ name: `${asset}-${version}`, opensOn: madeOn, dueOn, period: null, ...answered }],
        deed: { code: 'answerApproval', title, version },
        who: [approval.by],
        toWhom: by === approval.by ? [] : [by],
      },
    ];
  });
}
