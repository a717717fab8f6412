import { type Agreement, clausesOf, eventsOf } from '../agreement/index.ts';
import { type Day, isBefore } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { partiesOfSeat } from '../clause/index.ts';
import type { RecordOf } from '../record/index.ts';

export type BodyRefusal =
  | { readonly code: 'unknownBody'; readonly body: string }
  | { readonly code: 'noSeatHere'; readonly organisation: string }
  | { readonly code: 'unknownSeat'; readonly seat: string }
  | { readonly code: 'seatIsTheirs'; readonly organisation: string }
  | { readonly code: 'seatAlreadyLeft'; readonly on: Day }
  | { readonly code: 'leftBeforeSeated'; readonly on: Day }
  | { readonly code: 'unknownAgendaItem'; readonly item: string };

/** S0.46, S4.29: a party fills seats in a body that gives them; whether the seat counts is for its own organisation to say. */
export function seatGate(
  agreement: Agreement,
  { body, by, organisation }: RecordOf<'memberSeated'>,
): BodyRefusal | null {
  const clause = bodyClause(agreement, body);
  if (!clause) return { code: 'unknownBody', body };
  return withoutSeat(agreement, clause, [organisationOf(agreement, by), organisation]);
}

/** Only the organisation whose seat it is gives it up, or whoever keeps the records of those who are no party here. */
export function seatLeftGate(agreement: Agreement, { by, on, seat }: RecordOf<'memberLeft'>): BodyRefusal | null {
  const seated = eventsOf(agreement, 'memberSeated').find(({ key }) => key === seat);
  if (!seated) return { code: 'unknownSeat', seat };
  const { organisation } = seated;
  const isParty = agreement.parties.some((party) => party.organisation === organisation);
  if (isParty && organisationOf(agreement, by) !== organisation) return { code: 'seatIsTheirs', organisation };
  const left = eventsOf(agreement, 'memberLeft').find((event) => event.seat === seat);
  if (left) return { code: 'seatAlreadyLeft', on: left.on };
  return isBefore(on, seated.on) ? { code: 'leftBeforeSeated', on: seated.on } : null;
}

/** S0.47, S1.15, S1.16: a meeting of a body that there is, of those who sit in it, on the agenda that it has. */
export function meetingGate(
  agreement: Agreement,
  { agenda, attended, body, by, host }: RecordOf<'meetingHeld'>,
): BodyRefusal | null {
  const clause = bodyClause(agreement, body);
  if (!clause) return { code: 'unknownBody', body };
  const items = clause.parameters.meetings.flatMap((meeting) => meeting.agenda.map(({ key }) => key));
  const unknown = agenda.find((item) => !items.includes(item));
  if (unknown) return { code: 'unknownAgendaItem', item: unknown };
  const present = [
    organisationOf(agreement, by),
    ...(host ? [host] : []),
    ...attended.map(({ organisation }) => organisation),
  ];
  return withoutSeat(agreement, clause, present);
}

export function bodyClause(agreement: Agreement, body: string): ClauseOf<'governanceBody'> | undefined {
  return clausesOf(agreement, 'governanceBody').find(({ parameters }) => parameters.body === body);
}

export function organisationOf({ parties }: Agreement, party: string): string {
  return parties.find(({ key }) => key === party)?.organisation ?? party;
}

/** The first that has no seat; of a body that other agreements share, only its own parties are known here. */
export function withoutSeat(
  agreement: Agreement,
  { parameters: { seats, sharedBy } }: ClauseOf<'governanceBody'>,
  organisations: readonly string[],
): BodyRefusal | null {
  const seated = new Set(seats.flatMap(({ from }) => partiesOfSeat(agreement, from)));
  const known = agreement.parties.flatMap(({ key, organisation }) => (organisation ? [{ key, organisation }] : []));
  const stranger = organisations.find((organisation) => {
    const party = known.find((candidate) => candidate.organisation === organisation);
    return party ? seats.length > 0 && !seated.has(party.key) : sharedBy === 'agreement';
  });
  return stranger === undefined ? null : { code: 'noSeatHere', organisation: stranger };
}
