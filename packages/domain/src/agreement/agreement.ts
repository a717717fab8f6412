import { type Day, isAfter, later } from '../calendar/index.ts';
import type { Clause, ClauseFamily, ClauseOf } from '../clause/index.ts';
import { clauseFamilies } from '../clause/index.ts';
import { partiesWithout, withMembers } from '../record/accession.ts';
import { withChoices } from '../record/choice.ts';
import { withSignatures } from '../record/signature.ts';
import type { AgreementDefinition } from './definition.ts';

/** An agreement as the rules see it: what its definition says and the events recorded since, in their order. */
export type Agreement = AgreementDefinition;
export type Party = Agreement['parties'][number];
export type AgreementEvent = Agreement['events'][number];
export type EventOf<Kind extends AgreementEvent['kind']> = Extract<AgreementEvent, { readonly kind: Kind }>;

/** The agreement's only clause of a family that may stand once, undefined where it is silent. */
export function clauseOf<Family extends ClauseFamily>(
  agreement: Agreement,
  family: Family,
): ClauseOf<Family> | undefined {
  return clausesOf(agreement, family)[0];
}

export function clausesOf<Family extends ClauseFamily>(
  agreement: Agreement,
  family: Family,
): readonly ClauseOf<Family>[] {
  return agreement.clauses.filter((clause: Clause): clause is Clause & ClauseOf<Family> => clause.family === family);
}

/** The families on which the agreement says nothing. */
export function silences(agreement: Agreement): readonly ClauseFamily[] {
  const spoken = new Set(agreement.clauses.map((clause) => clause.family));
  return clauseFamilies.filter((family) => !spoken.has(family));
}

export function partyByKey(agreement: Agreement, key: string): Party | undefined {
  return agreement.parties.find((party) => party.key === key);
}

/** An organisation is at most one party of an agreement. */
export function partyOf(agreement: Agreement, organisation: string): Party | undefined {
  return agreement.parties.find((party) => party.organisation === organisation);
}

/** By how many events come later: of two days with as many, both know the same. */
const known = new WeakMap<Agreement, Map<number, Agreement>>();

/** The agreement as it was known at the end of a day: later events left out, with who had signed, who had joined and what had been chosen. */
export function asKnownOn(agreement: Agreement, asOf: Day): Agreement {
  const unknown = eventsAfter(asOf, agreement.events);
  const onDays = known.get(agreement) ?? new Map<number, Agreement>();
  const knownThen = onDays.get(unknown.length) ?? knownWithout(agreement, unknown);
  known.set(agreement, onDays.set(unknown.length, knownThen));
  return knownThen;
}

const lastDays = new WeakMap<Agreement['events'], Day>();

/** Mostly none: the last of all days is looked up once. */
function eventsAfter(asOf: Day, events: Agreement['events']): readonly AgreementEvent[] {
  const lastDay = lastDays.get(events) ?? events.map(({ on }) => on).reduce(later, asOf);
  lastDays.set(events, lastDay);
  return isAfter(lastDay, asOf) ? events.filter(({ on }) => isAfter(on, asOf)) : [];
}

function knownWithout(agreement: Agreement, unknown: readonly AgreementEvent[]): Agreement {
  const left = unknown.length === 0 ? agreement : withoutEvents(agreement, new Set(unknown));
  return withChoices(withMembers(withSignatures(left)));
}

/** Whoever joined by one of the events is no party without it. */
function withoutEvents(agreement: Agreement, left: ReadonlySet<AgreementEvent>): Agreement {
  const events = agreement.events.filter((event) => !left.has(event));
  return { ...agreement, events, parties: partiesWithout(agreement.parties, [...left]) };
}

export function eventsOf<Kind extends AgreementEvent['kind']>(
  agreement: Agreement,
  kind: Kind,
): readonly EventOf<Kind>[] {
  return agreement.events.filter((event): event is EventOf<Kind> => event.kind === kind);
}
