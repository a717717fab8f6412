import type { Agreement } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';

/** A finding set aside by a person with a reason. */
export interface Waiver {
  readonly finding: string;
  readonly fingerprint: string;
  readonly on: Day;
  /** A party's key; null for the programme's secretariat. */
  readonly by: string | null;
  readonly reason: string;
  /** The day it was withdrawn; null while it stands. */
  readonly withdrawnOn: Day | null;
}

/** Every waiver there has been, oldest first. */
export function waiversOf({ events }: Pick<Agreement, 'events'>): readonly Waiver[] {
  const waivers: Waiver[] = [];
  for (const event of events) {
    if (event.kind === 'findingWaived') {
      const { by, finding, fingerprint, on, reason } = event;
      waivers.push({ finding, fingerprint, on, by, reason, withdrawnOn: null });
    }
    if (event.kind === 'waiverWithdrawn') {
      const last = waivers.findLastIndex((waiver) => waiver.finding === event.finding && waiver.withdrawnOn === null);
      const waiver = waivers[last];
      if (waiver) waivers[last] = { ...waiver, withdrawnOn: event.on };
    }
  }
  return waivers;
}

/** The waiver that stands for a finding; it falls when what the clauses say changes. */
export function standingWaiver(
  agreement: Pick<Agreement, 'events'>,
  finding: string,
  fingerprint: string,
): Waiver | null {
  return (
    waiversOf(agreement).findLast(
      (waiver) => waiver.finding === finding && waiver.fingerprint === fingerprint && waiver.withdrawnOn === null,
    ) ?? null
  );
}
