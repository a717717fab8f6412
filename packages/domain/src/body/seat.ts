import { type Agreement, eventsOf } from '../agreement/index.ts';
import { type Day, isAfter } from '../calendar/index.ts';
import type { ClauseOf, SeatRank } from '../clause/index.ts';
import { organisationOf } from '../gate/body.ts';
import { stillToAccept } from '../gate/index.ts';
import type { RecordOf } from '../record/index.ts';

/** A filled seat; whoever sits in it is never named. */
export interface Seat {
  readonly key: string;
  readonly organisation: string;
  readonly rank: SeatRank;
  readonly chairs: boolean;
  readonly since: Day;
  /** The last day, where it is known. */
  readonly until: Day | null;
  /** The organisations whose yes is still missing; the seat counts when it is empty. */
  readonly waitsFor: readonly string[];
}

interface Named {
  readonly agreement: Agreement;
  readonly clause: ClauseOf<'governanceBody'>;
}

/** The seats filled on the day; a seat filed under several agreements stands once, as its organisation's own agreement has it. */
export function seatsOf(named: readonly Named[], asOf: Day): readonly Seat[] {
  const found = new Map<string, { readonly seat: Seat; readonly own: boolean }>();
  for (const { agreement, clause } of named) {
    for (const event of eventsOf(agreement, 'memberSeated')) {
      if (event.body !== clause.parameters.body) continue;
      const own = agreement.parties.some(({ organisation }) => organisation === event.organisation);
      const known = found.get(event.key);
      if (!known || (own && !known.own)) found.set(event.key, { own, seat: seatOf(event, agreement) });
    }
  }
  return [...found.values()].map(({ seat }) => seat).filter(({ until }) => until === null || !isAfter(asOf, until));
}

function seatOf(event: RecordOf<'memberSeated'>, agreement: Agreement): Seat {
  const { chairs, key, on: since, organisation, rank } = event;
  const until = eventsOf(agreement, 'memberLeft').find(({ seat }) => seat === key)?.on ?? null;
  const waitsFor = stillToAccept(agreement, event).map((party) => organisationOf(agreement, party));
  return { key, organisation, rank, chairs, since, until, waitsFor };
}
