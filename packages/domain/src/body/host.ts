import { compareDays, type Day, isAfter } from '../calendar/index.ts';
import { type Answer, explain, type Step, undetermined } from '../explanation/index.ts';
import type { Body } from './body.ts';
import { type Meeting, meetingsOf } from './meeting.ts';

/** How often an organisation has hosted, and when last. */
export interface Hosting {
  readonly organisation: string;
  readonly times: number;
  readonly lastOn: Day | null;
}

/** Who has hosted how often, the next first: the fewest times, then the longest ago, then in the agreement's order. */
export function hostings(
  organisations: readonly string[],
  meetings: readonly Pick<Meeting, 'host' | 'on'>[],
): readonly Hosting[] {
  const order = organisations.map((organisation) => {
    const hosted = meetings.filter(({ host }) => host === organisation).map(({ on }) => on);
    return { organisation, times: hosted.length, lastOn: hosted.toSorted(compareDays).at(-1) ?? null };
  });
  return order.toSorted((one, other) => one.times - other.times || compareLast(one, other));
}

/** S1.16, S1.17: who hosts next where hosting goes round, so that each hosts before anybody hosts twice. */
export function nextHost(body: Body): Answer<string> {
  const { clause, participants, source } = body;
  if (clause.parameters.hosting === 'unstated') return undetermined({ code: 'hostingUnstated' }, source);
  const meetings = meetingsOf(body);
  const order = hostings(
    participants.map(({ organisation }) => organisation),
    meetings,
  );
  const [next] = order;
  if (!next) return undetermined({ code: 'nobodyTakesPart' }, source);
  if (meetings.length === 0 && !keepsRecords(body)) return undetermined({ code: 'meetingsNotRecorded' }, source);
  const most = Math.max(...order.map(({ times }) => times));
  const steps: readonly Step[] = [
    { code: 'hostedSoFar', times: next.times, most },
    next.lastOn ? { code: 'hostedLast', day: next.lastOn } : { code: 'neverHosted' },
  ];
  return explain(next.organisation, source, steps);
}

function keepsRecords({ asOf, seatings }: Body): boolean {
  return seatings.some(({ agreement: { recordsSince } }) => recordsSince && !isAfter(recordsSince, asOf));
}

/** Of two that hosted equally often; days sort as text, and whoever never hosted is alike. */
function compareLast(one: Hosting, other: Hosting): number {
  return `${one.lastOn}`.localeCompare(`${other.lastOn}`);
}
