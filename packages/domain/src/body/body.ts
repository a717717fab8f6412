import {
  type Agreement,
  asKnownOn,
  clausesOf,
  departures,
  endsOn,
  type Party,
  startsOn,
  statusOf,
} from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import { isAfter } from '../calendar/index.ts';
import { type ClauseOf, partiesOfSeat } from '../clause/index.ts';
import { jointly, type Source } from '../explanation/index.ts';
import { organisationOf } from '../gate/body.ts';
import { type Seat, seatsOf } from './seat.ts';

type BodyClause = ClauseOf<'governanceBody'>;

/** An agreement in force that gives seats in a body. */
export interface Seating {
  readonly agreement: Agreement;
  readonly clause: BodyClause;
}

/** An organisation that takes part in a body on a day. */
export interface Participant {
  readonly organisation: string;
  readonly side: Party['side'];
}

/** A body as it is on a day: one of an agreement, or one that a programme's agreements share. */
export interface Body {
  /** The body's key, behind its agreement's where it is not shared. */
  readonly id: string;
  readonly asOf: Day;
  /** The clause of its first agreement, in the name of all. */
  readonly clause: BodyClause;
  readonly source: Source;
  /** The agreements that name it, and those of them that are in force. */
  readonly named: readonly Seating[];
  readonly seatings: readonly Seating[];
  readonly participants: readonly Participant[];
  /** Who took part and has left, with the last day. */
  readonly left: readonly { readonly organisation: string; readonly lastDay: Day }[];
  /** Whoever sits on the day or waits to be accepted. */
  readonly seats: readonly Seat[];
  /** False where other agreements may give seats that are not seen here. */
  readonly whole: boolean;
}

/** How far the asker sees: all agreements of a programme, or only these. */
export type Sight = 'programme' | 'agreement';

/** S0.46, S0.48, S1.14 to S1.18, S4.21, S4.22: the bodies that agreements name; one that a programme shares stands once. */
export function bodiesOf(agreements: readonly Agreement[], asOf: Day, sight: Sight): readonly Body[] {
  const groups = new Map<string, Named>();
  for (const whole of agreements.filter(({ kind }) => kind === 'instance')) {
    const agreement = asKnownOn(whole, asOf);
    for (const clause of clausesOf(agreement, 'governanceBody')) {
      const { body, sharedBy } = clause.parameters;
      const id = sharedBy === 'programme' ? body : `${agreement.key}/${body}`;
      const before = groups.get(id);
      groups.set(id, before ? [...before, { agreement, clause }] : [{ agreement, clause }]);
    }
  }
  return [...groups].map(([id, named]) => bodyOf(id, named, { asOf, sight }));
}

/** The agreements that name one body. */
type Named = readonly [Seating, ...Seating[]];

function bodyOf(id: string, named: Named, { asOf, sight }: { readonly asOf: Day; readonly sight: Sight }): Body {
  const seatings = named.filter(({ agreement }) => takesPart(agreement, asOf));
  const [first, ...others] = named.map(({ clause }) => clause) as [BodyClause, ...BodyClause[]];
  const participants = distinct(seatings.flatMap((seating) => seated(seating, whoLeft(seating, asOf))));
  const gone = named.flatMap((seating) => whoLeft(seating, asOf));
  return {
    ...{ id, asOf, named, seatings, participants },
    clause: first,
    source: jointly(first, ...others),
    left: gone.filter((one) => !participants.some(({ organisation }) => organisation === one.organisation)),
    seats: seatsOf(named, asOf),
    whole: sight === 'programme' || first.parameters.sharedBy === 'agreement',
  };
}

/** Concluded and not over; where nobody knows when it began, it is taken at its word. */
function takesPart(agreement: Agreement, asOf: Day): boolean {
  const starts = startsOn(agreement);
  const begun = !starts.known || !isAfter(starts.value, asOf);
  return begun && ['inForce', 'noticeGiven', 'undetermined'].includes(statusOf(agreement, asOf).state);
}

/** The parties that the clause gives seats; a body that names none is everybody's. */
function seated({ agreement, clause }: Seating, gone: Body['left']): readonly Participant[] {
  const { seats } = clause.parameters;
  const keys = new Set(seats.flatMap(({ from }) => partiesOfSeat(agreement, from)));
  return agreement.parties
    .filter(({ key }) => seats.length === 0 || keys.has(key))
    .map(({ key, side }) => ({ organisation: organisationOf(agreement, key), side }))
    .filter(({ organisation }) => !gone.some((left) => left.organisation === organisation));
}

/** Who has left by notice, or because its agreement is over, with the last day. */
function whoLeft({ agreement }: Seating, asOf: Day): Body['left'] {
  const end = endsOn(agreement, asOf);
  if (end.known && isAfter(asOf, end.value)) {
    return agreement.parties.map(({ key }) => ({ organisation: organisationOf(agreement, key), lastDay: end.value }));
  }
  return departures(agreement, asOf)
    .filter(({ lastDay }) => isAfter(asOf, lastDay))
    .map(({ lastDay, notice }) => ({ organisation: organisationOf(agreement, notice.by), lastDay }));
}

function distinct(participants: readonly Participant[]): readonly Participant[] {
  return [...new Map(participants.map((participant) => [participant.organisation, participant] as const)).values()];
}
