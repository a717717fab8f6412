import { type Day, isAfter, isBefore, later } from '../calendar/index.ts';
import type { Missing } from '../explanation/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { type Agreement, partyByKey } from './agreement.ts';
import type { ExitGround } from './event.ts';
import { exitByNotice } from './exit.ts';
import { type StandingNotice, standingNotices } from './standing-notice.ts';
import { type AgreementState, statusOf } from './status.ts';
import { startsOn } from './term.ts';

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

/** A notice may be recorded this many days after it was handed over, never ahead and never from before the start. */
const noticeRecordedWithinDays = 30;

/** S0.59 to S0.61, S3.42, S3.43, S4.33: a party gives notice; refused where the agreement is silent, a cause is missing or nothing would change. */
export function giveNotice(agreement: Agreement, notice: Notice, today: Day): Result<Agreement, NoticeRefusal> {
  const { by, ground, on } = notice;
  if (!partyByKey(agreement, by)) return refuse({ kind: 'NotAParty' });
  const { state } = statusOf(agreement, today);
  const start = startsOn(agreement);
  if (!start.known || (state !== 'inForce' && state !== 'noticeGiven'))
    return refuse({ kind: 'AgreementNotInForce', state });
  const standing = standingNotices(agreement, today).find(({ notice: given }) => given.by === by);
  if (standing)
    return refuse({ kind: 'NoticeAlreadyGiven', givenOn: standing.notice.on, effectiveOn: effectOf(standing) });

  const { effect, moot, needsCause } = exitByNotice(agreement, { ground, by, asOf: today }, on);
  if (!effect.known) return refuse({ kind: 'NoNoticeClause', missing: effect.missing });
  const cause = notice.cause?.trim() || null;
  if (needsCause.length > 0 && !cause) return refuse({ kind: 'CauseRequired', causes: needsCause });
  const earliest = later(start.value, today.subtract({ days: noticeRecordedWithinDays }));
  if (isBefore(on, earliest) || isAfter(on, today)) {
    return refuse({ kind: 'NoticeDayOutOfReach', earliest, latest: today });
  }
  if (moot) return refuse({ kind: 'NoticeMoot', naturalEnd: moot.naturalEnd, effectiveOn: effect.value });

  return accept({ ...agreement, events: [...agreement.events, { kind: 'noticeGiven', by, ground, on, cause }] });
}

function effectOf({ exit: { effect } }: StandingNotice): Day | null {
  return effect.known ? effect.value : null;
}
