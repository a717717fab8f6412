import { type Agreement, clausesOf, eventsOf, type EventOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { type ApprovalTerms, needsApproval } from './needs-approval.ts';
import { type Answer, type Because, because, explain, undetermined } from '../explanation/index.ts';

export type AssetVersion = EventOf<'assetVersioned'>;

/** How the approval of one version of one asset stands. */
export type ApprovalReason =
  | { readonly code: 'noApprovalNeeded'; readonly by: string }
  | { readonly code: 'approvedOn'; readonly by: string; readonly version: number; readonly day: Day }
  | { readonly code: 'declinedOn'; readonly by: string; readonly version: number; readonly day: Day }
  | { readonly code: 'approvalAwaited'; readonly by: string; readonly version: number; readonly day: Day }
  | { readonly code: 'approvalVoided'; readonly by: string; readonly version: number; readonly approved: number }
  | { readonly code: 'approvalScopeUnsettled'; readonly by: string };

export interface Approval {
  readonly clause: string;
  /** The right-holder. */
  readonly by: string;
  readonly state: 'notNeeded' | 'approved' | 'declined' | 'waiting' | 'undetermined';
  readonly reason: ApprovalReason;
  /** By when an answer is due; null where none is awaited. */
  readonly answerBy: Answer<Day> | null;
  readonly because: Because;
}

/** S0.30: the approvals of one version, one for each clause that asks for one; another version's approval never counts. */
export function approvalsOf(agreement: Agreement, version: AssetVersion): readonly Approval[] {
  return clausesOf(agreement, 'communication').flatMap((clause) => {
    const { approval } = clause.parameters;
    return approval ? [approvalOf(agreement, version, { clause, approval })] : [];
  });
}

type Communication = ClauseOf<'communication'>;
interface Asked {
  readonly clause: Communication;
  readonly approval: ApprovalTerms;
}

function approvalOf(agreement: Agreement, version: AssetVersion, { approval, clause }: Asked): Approval {
  const { by } = approval;
  const told = { clause: clause.id, by, because: because(clause, []) };
  const answers = eventsOf(agreement, 'assetApproved').filter(
    (answer) => answer.asset === version.asset && answer.by === by,
  );
  const answer = answers.findLast((given) => given.version === version.version);
  const numbered = { by, version: version.version };
  if (answer?.approved) {
    return { ...told, state: 'approved', reason: { code: 'approvedOn', ...numbered, day: answer.on }, answerBy: null };
  }
  const needed = needsApproval(approval, version);
  if (needed === false)
    return { ...told, state: 'notNeeded', reason: { code: 'noApprovalNeeded', by }, answerBy: null };
  if (answer) {
    return { ...told, state: 'declined', reason: { code: 'declinedOn', ...numbered, day: answer.on }, answerBy: null };
  }
  if (needed === null) {
    return { ...told, state: 'undetermined', reason: { code: 'approvalScopeUnsettled', by }, answerBy: null };
  }
  const earlier = answers.findLast((given) => given.approved && given.version < version.version);
  const reason: ApprovalReason = earlier
    ? { code: 'approvalVoided', ...numbered, approved: earlier.version }
    : { code: 'approvalAwaited', ...numbered, day: version.on };
  return { ...told, state: 'waiting', reason, answerBy: answerDay(clause, approval.responseDays, version.on) };
}

function answerDay(clause: Communication, responseDays: number | null, asked: Day): Answer<Day> {
  if (responseDays === null) return undetermined({ code: 'responseTimeUnstated' }, clause);
  const day = asked.add({ days: responseDays });
  return explain(day, clause, [{ code: 'daysAdded', days: responseDays, from: asked, day }]);
}
