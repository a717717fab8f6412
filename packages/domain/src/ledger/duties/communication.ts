import type { Day } from '../../calendar/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { undetermined } from '../../explanation/index.ts';
import { type Approval, assetsOf } from '../../material/index.ts';
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

/** S0.30: an answer for the latest version of each asset that needs one. */
function approvalsAsked(clause: ClauseOf<'communication'>, { agreement }: Situation): readonly Obligation[] {
  return assetsOf(agreement).flatMap(({ asset, title, versions }) =>
    versions
      .slice(0, 1)
      .flatMap((latest) =>
        latest.approvals
          .filter((approval) => approval.clause === clause.id && isAsked(approval))
          .map((approval) => answer({ ...latest, asset, title, approval }, clause)),
      ),
  );
}

function isAsked({ state }: Approval): boolean {
  return state !== 'notNeeded' && state !== 'undetermined';
}

interface Asked {
  readonly asset: string;
  readonly title: string;
  readonly version: number;
  readonly madeOn: Day;
  readonly by: string;
  readonly approval: Approval;
}

/** Without a response time nobody can say by when. */
function answer({ approval, asset, by, madeOn, title, version }: Asked, clause: ClauseOf<'communication'>): Obligation {
  const { reason } = approval;
  const answered = reason.code === 'approvedOn' || reason.code === 'declinedOn' ? { settledOn: reason.day } : {};
  const dueOn = approval.answerBy ?? undetermined({ code: 'responseTimeUnstated' }, clause);
  return {
    what: 'answer',
    when: [{ name: `${asset}-${version}`, opensOn: madeOn, dueOn, period: null, ...answered }],
    deed: { code: 'answerApproval', title, version },
    who: [approval.by],
    toWhom: by === approval.by ? [] : [by],
  };
}
