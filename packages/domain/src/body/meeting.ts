import { eventsOf } from '../agreement/index.ts';
import { compareDays, type Day } from '../calendar/index.ts';
import type { SeatRank } from '../clause/index.ts';
import type { Body } from './body.ts';
import { demandsOf } from './validity.ts';

/** A meeting as the minutes have it, with who of those asked for was not there. */
export interface Meeting {
  readonly key: string;
  readonly on: Day;
  readonly host: string | null;
  readonly attended: readonly Attendance[];
  /** S1.15: which organisation sent nobody of a rank it has a seat for. */
  readonly absent: readonly { readonly organisation: string; readonly rank: SeatRank }[];
  /** The keys of the agenda items dealt with. */
  readonly agenda: readonly string[];
}

export interface Attendance {
  readonly organisation: string;
  readonly rank: SeatRank;
  readonly count: number;
}

/** S1.10, S1.15: the meetings held up to the day, oldest first; one filed under several agreements stands once. */
export function meetingsOf(body: Body): readonly Meeting[] {
  const found = new Map<string, Omit<Meeting, 'absent'>>();
  for (const { agreement, clause } of body.named) {
    for (const { agenda, attended, body: of, host, key, on } of eventsOf(agreement, 'meetingHeld')) {
      if (of !== clause.parameters.body) continue;
      const known = found.get(key);
      found.set(key, {
        ...{ key, on },
        host: known?.host ?? host,
        attended: together(known?.attended ?? [], attended),
        agenda: [...new Set([...(known?.agenda ?? []), ...agenda])],
      });
    }
  }
  const demands = demandsOf(body);
  return [...found.values()]
    .toSorted((one, other) => compareDays(one.on, other.on))
    .map((meeting) => ({
      ...meeting,
      absent: demands.flatMap(({ organisation, rank }) =>
        meeting.attended.some(
          (came) => came.organisation === organisation && (rank === 'unstated' || came.rank === rank),
        )
          ? []
          : [{ organisation, rank }],
      ),
    }));
}

/** Two sets of minutes of one meeting: the larger count of each. */
function together(one: readonly Attendance[], other: readonly Attendance[]): readonly Attendance[] {
  const found = new Map<string, Attendance>();
  for (const came of [...one, ...other]) {
    const key = `${came.organisation}/${came.rank}`;
    found.set(key, { ...came, count: Math.max(came.count, found.get(key)?.count ?? 0) });
  }
  return [...found.values()];
}
