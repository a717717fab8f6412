import type { Day } from '../calendar/index.ts';
import { partiesOfSeat, type SeatRank } from '../clause/index.ts';
import { type Answer, explain, type Step, undetermined } from '../explanation/index.ts';
import { organisationOf } from '../gate/body.ts';
import type { Body } from './body.ts';
import type { Seat } from './seat.ts';

/** One reason why a body is not composed as agreed. */
export type BodyFault =
  | { readonly code: 'seatMissing'; readonly of: string; readonly rank: SeatRank; readonly count: number }
  | { readonly code: 'wrongRank'; readonly of: string; readonly rank: SeatRank; readonly found: SeatRank }
  | {
      readonly code: 'tooManySeats';
      readonly of: string;
      readonly rank: SeatRank;
      readonly atMost: number;
      readonly count: number;
    }
  | { readonly code: 'seatOfOneWhoLeft'; readonly of: string; readonly lastDay: Day }
  | { readonly code: 'seatOfOneOutside'; readonly of: string }
  | { readonly code: 'seatWaits'; readonly of: string; readonly waitsFor: readonly string[] };

export interface Validity {
  readonly valid: boolean;
  readonly faults: readonly BodyFault[];
}

/** What a clause asks of one organisation. */
export interface SeatDemand {
  readonly organisation: string;
  readonly rank: SeatRank;
  readonly atLeast: number;
  readonly atMost: number | null;
}

/** S0.46, S0.48, S1.18, S1.26, S2.11, S4.21, S4.22: whether a body sits as agreed on the day, and if not, why. */
export function validityOf(body: Body): Answer<Validity> {
  const { participants, source, whole } = body;
  if (participants.length === 0) return undetermined({ code: 'nobodyTakesPart' }, source);
  const demands = demandsOf(body);
  if (demands.length === 0) return undetermined({ code: 'seatsUnstated' }, source);
  const seats = body.seats.filter(({ waitsFor }) => waitsFor.length === 0);
  const steps: readonly Step[] = [
    { code: 'takingPart', agreements: body.seatings.length, parties: participants.length },
    {
      code: 'seatsCounted',
      demanded: demands.reduce((sum, { atLeast }) => sum + atLeast, 0),
      filled: seats.length,
    },
  ];
  const silent = unrecorded(body);
  const organisations = [...new Set(demands.map(({ organisation }) => organisation))];
  const faults = [
    ...organisations
      .filter((organisation) => !silent.has(organisation))
      .flatMap((organisation) => faultsOf(organisation, demands, seats)),
    ...strangers(body, seats),
    ...body.seats.flatMap(({ organisation: of, waitsFor }) =>
      waitsFor.length > 0 ? [{ code: 'seatWaits', of, waitsFor } as const] : [],
    ),
  ];
  if (faults.length > 0) return explain({ valid: false, faults }, source, steps);
  if (silent.size > 0) return undetermined({ code: 'membersNotRecorded' }, source, steps);
  return whole
    ? explain({ valid: true, faults }, source, steps)
    : undetermined({ code: 'otherAgreementsUnseen' }, source, steps);
}

/** Each organisation's seats by rank; asked of it by several agreements, once. */
export function demandsOf({ participants, seatings }: Body): readonly SeatDemand[] {
  const found = new Map<string, SeatDemand>();
  for (const { agreement, clause } of seatings) {
    for (const [place, { atLeast, atMost, from, rank }] of clause.parameters.seats.entries()) {
      for (const key of partiesOfSeat(agreement, from)) {
        const organisation = organisationOf(agreement, key);
        if (!participants.some((participant) => participant.organisation === organisation)) continue;
        found.set(`${organisation}/${place}`, { organisation, rank, atLeast, atMost });
      }
    }
  }
  return [...found.values()];
}

/** Whose members nobody keeps records of: no record of the body, and none promised. */
function unrecorded({ asOf, participants, seatings, seats }: Body): ReadonlySet<string> {
  return new Set(
    participants.flatMap(({ organisation }) => {
      const own = seatings.filter(({ agreement }) =>
        agreement.parties.some((party) => party.organisation === organisation),
      );
      const kept = own.some(
        ({ agreement: { recordsSince } }) => recordsSince && Temporal.PlainDate.compare(recordsSince, asOf) <= 0,
      );
      return kept || seats.some((seat) => seat.organisation === organisation) ? [] : [organisation];
    }),
  );
}

/** A seat serves the rank it has; whoever leads or coordinates is employed as well; a rank left open takes all. */
const serves: Readonly<Record<SeatRank, readonly SeatRank[]>> = {
  management: ['management'],
  elected: ['elected'],
  coordinator: ['coordinator'],
  employee: ['employee', 'management', 'coordinator'],
  unstated: ['management', 'elected', 'coordinator', 'employee', 'unstated'],
};

/** The narrowest demands choose first, which fills as many as can be: each demand takes what a wider one takes too, or nothing of it. */
function faultsOf(organisation: string, demands: readonly SeatDemand[], seats: readonly Seat[]): readonly BodyFault[] {
  const own = demands
    .filter((demand) => demand.organisation === organisation)
    .toSorted((one, other) => serves[one.rank].length - serves[other.rank].length);
  const mine = seats.filter((seat) => seat.organisation === organisation);
  let free = mine;
  const short = own.map((demand) => {
    const taken = free.filter(({ rank }) => serves[demand.rank].includes(rank)).slice(0, demand.atLeast);
    free = free.filter((seat) => !taken.includes(seat));
    return { demand, count: demand.atLeast - taken.length };
  });
  return short.flatMap(({ count, demand: { atMost, rank } }): readonly BodyFault[] => {
    const wrong = free.find((seat) => !serves[rank].includes(seat.rank));
    const serving = mine.filter((seat) => seat.rank === rank || rank === 'unstated').length;
    if (count > 0 && wrong) return [{ code: 'wrongRank', of: organisation, rank, found: wrong.rank }];
    if (count > 0) return [{ code: 'seatMissing', of: organisation, rank, count }];
    return atMost !== null && serving > atMost
      ? [{ code: 'tooManySeats', of: organisation, rank, atMost, count: serving }]
      : [];
  });
}

function strangers({ left, participants, whole }: Body, seats: readonly Seat[]): readonly BodyFault[] {
  const outside = new Set(
    seats
      .map(({ organisation }) => organisation)
      .filter((one) => !participants.some(({ organisation }) => organisation === one)),
  );
  return [...outside].flatMap((of): readonly BodyFault[] => {
    const gone = left.find(({ organisation }) => organisation === of);
    if (gone) return [{ code: 'seatOfOneWhoLeft', of, lastDay: gone.lastDay }];
    return whole ? [{ code: 'seatOfOneOutside', of }] : [];
  });
}
