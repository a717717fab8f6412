import { compareDays, type Day } from '../calendar/index.ts';
import { type Agreement, asKnownOn, clauseOf, type EventOf } from './agreement.ts';
import { type Exit, exitByNotice } from './exit.ts';

/** A notice that was given and not withdrawn, with what it leads to. */
export interface StandingNotice {
  readonly notice: EventOf<'noticeGiven'>;
  readonly exit: Exit;
}

/** A standing notice that takes its giver out, and the giver's last day. */
export interface Departure extends StandingNotice {
  readonly lastDay: Day;
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

/** Who leaves by notice before the term ends by itself, the soonest first. */
export function departures(agreement: Agreement, asOf: Day): readonly Departure[] {
  return standingNotices(agreement, asOf)
    .flatMap(({ notice, exit }) => (exit.lastDay && !exit.moot ? [{ notice, exit, lastDay: exit.lastDay }] : []))
    .toSorted((one, other) => compareDays(one.lastDay, other.lastDay));
}

/** The notice that ends the agreement for all: the one that leaves too few parties, or takes out one without whom it ends. */
export function endingNotice(agreement: Agreement, asOf: Day): Departure | null {
  const leaving = clauseOf(agreement, 'parties')?.parameters.leaving;
  const goesOnWith = leaving?.goesOnWith ?? fewestParties;
  return (
    departures(agreement, asOf).find(
      ({ notice }, gone) =>
        agreement.parties.length - gone - 1 < goesOnWith || leaving?.endsWithout.includes(notice.by),
    ) ?? null
  );
}

/** An agreement of one is none. */
const fewestParties = 2;
