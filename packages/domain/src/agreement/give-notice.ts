import { type Day, isAfter, isBefore } from '../calendar/index.ts';
import type { Missing } from '../explanation/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { type Agreement, partyByKey } from './agreement.ts';
import type { ExitGround } from './event.ts';
import { exitByNotice } from './exit.ts';
import { standingNotices } from './standing-notice.ts';
import { type AgreementState, statusOf } from './status.ts';

export type NoticeRefusal =
  | { readonly kind: 'NotAParty' }
  | { readonly kind: 'AgreementNotInForce'; readonly state: AgreementState }
  | { readonly kind: 'NoticeAlreadyGiven'; readonly givenOn: Day; readonly effectiveOn: Day | null }
  | { readonly kind: 'NoNoticeClause'; readonly missing: Missing }
  | { readonly kind: 'CauseRequired'; readonly causes: readonly string[] }
  | { readonly kind: 'NoticeDayOutOfReach'; readonly earliest: Day; readonly latest: Day }
  | { readonly kind: 'NoticeMoot'; readonly naturalEnd: Day; readonly effectiveOn: Day };

export interface Notice {
  /** A party's key. */
  readonly by: string;
  readonly ground: ExitGround;
  readonly on: Day;
  readonly cause: string | null;
}

/** A notice may be recorded this many days after it was handed over, never ahead. */
export const noticeRecordedWithinDays = 30;

/** S0.59 to S0.61, S3.42, S3.43, S4.33: a party gives notice; refused where the agreement is silent, a cause is missing or nothing would change. */
export function giveNotice(agreement: Agreement, notice: Notice, today: Day): Result<Agreement, NoticeRefusal> {
  if (!partyByKey(agreement, notice.by)) return refuse({ kind: 'NotAParty' });
  const { state } = statusOf(agreement, today);
  if (state !== 'inForce' && state !== 'noticeGiven') return refuse({ kind: 'AgreementNotInForce', state });
  const standing = standingNotices(agreement, today).find(({ notice: { by } }) => by === notice.by);
  if (standing) return refuse({ kind: 'NoticeAlreadyGiven', givenOn: standing.notice.on, effectiveOn: valueOf(standing.exit.effect) });

  const exit = exitByNotice(agreement, { ground: notice.ground, by: notice.by, asOf: today }, notice.on);
  if (!exit.effect.known) return refuse({ kind: 'NoNoticeClause', missing: exit.effect.missing });
  if (exit.needsCause.length > 0 && notice.cause === null) return refuse({ kind: 'CauseRequired', causes: exit.needsCause });
  const earliest = today.subtract({ days: noticeRecordedWithinDays });
  if (isBefore(notice.on, earliest) || isAfter(notice.on, today)) return refuse({ kind: 'NoticeDayOutOfReach', earliest, latest: today });
  if (exit.moot) return refuse({ kind: 'NoticeMoot', naturalEnd: exit.moot.naturalEnd, effectiveOn: exit.effect.value });

  return accept({ ...agreement, events: [...agreement.events, { kind: 'noticeGiven', ...notice }] });
}

function valueOf(effect: ReturnType<typeof exitByNotice>['effect']): Day | null {
  return effect.known ? effect.value : null;
}
