import { type Day, isAfter } from '../calendar/index.ts';
import { type Agreement, asKnownOn } from './agreement.ts';
import type { EventOf } from './agreement.ts';
import { type Exit, exitByNotice } from './exit.ts';

/** A notice that was given and not withdrawn, with what it leads to. */
export interface StandingNotice {
  readonly notice: EventOf<'noticeGiven'>;
  readonly exit: Exit;
}

/** The notices that stand at the end of the day, oldest first; each party has at most one. */
export function standingNotices(agreement: Agreement, asOf: Day): readonly StandingNotice[] {
  const standing = new Map<string, EventOf<'noticeGiven'>>();
  for (const event of asKnownOn(agreement, asOf).events) {
    if (event.kind === 'noticeGiven') standing.set(event.by, event);
    if (event.kind === 'noticeWithdrawn') standing.delete(event.by);
  }
  return [...standing.values()].map((notice) => ({
    notice,
    exit: exitByNotice(agreement, { ground: notice.ground, by: notice.by, asOf }, notice.on),
  }));
}

/** The notice that ends the agreement first; with several parties a notice ends only its giver's part. */
export function endingNotice(agreement: Agreement, asOf: Day): StandingNotice | null {
  if (agreement.form === 'multiParty') return null;
  return standingNotices(agreement, asOf).reduce<StandingNotice | null>((first, next) => {
    if (next.exit.moot || !next.exit.lastDay) return first;
    return !first?.exit.lastDay || isAfter(first.exit.lastDay, next.exit.lastDay) ? next : first;
  }, null);
}

