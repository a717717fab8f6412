import { type Day, isAfter } from '../calendar/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { type Agreement, partyByKey } from './agreement.ts';
import { standingNotices } from './standing-notice.ts';

export type WithdrawalRefusal =
  | { readonly kind: 'NotAParty' }
  | { readonly kind: 'NoStandingNotice' }
  | { readonly kind: 'NotTheGiver' }
  | { readonly kind: 'NoticeAlreadyEffective'; readonly effectiveOn: Day };

/** Until it takes effect a notice can be taken back, by the party that gave it. */
export function withdrawNotice(agreement: Agreement, by: string, today: Day): Result<Agreement, WithdrawalRefusal> {
  if (!partyByKey(agreement, by)) return refuse({ kind: 'NotAParty' });
  const standing = standingNotices(agreement, today);
  const own = standing.find(({ notice }) => notice.by === by);
  if (!own) return refuse({ kind: standing.length > 0 ? 'NotTheGiver' : 'NoStandingNotice' });
  const { effect } = own.exit;
  if (effect.known && isAfter(today, withdrawableUntil(effect.value)))
    return refuse({ kind: 'NoticeAlreadyEffective', effectiveOn: effect.value });
  return accept({ ...agreement, events: [...agreement.events, { kind: 'noticeWithdrawn', by, on: today }] });
}

/** S0.59, S3.42, S4.33: until the day it takes effect a notice has changed nothing, so the day before is the last to take it back. */
export function withdrawableUntil(effectiveOn: Day): Day {
  return effectiveOn.subtract({ days: 1 });
}
