import type { Row } from '../src/connection/connection.ts';
import type { Command } from './catalogue.ts';
import type { Claim } from './visitors.ts';

/** All rows of all tables, as seen by nobody but the tests. */
export type World = Readonly<Record<string, readonly Row[]>>;

export interface Attempt {
  readonly claim: Claim;
  readonly command: Command;
  readonly table: string;
}

/** What each standpoint may do, said a second time and in other words than the policies. */
export function permitted(world: World, { claim, command, table }: Attempt): (row: Row) => boolean {
  return rulesOf(world, claim)[claim.role]?.[command]?.[table] ?? (() => false);
}

const always = () => true;

type Rules = Readonly<Partial<Record<Command, Readonly<Record<string, (row: Row) => boolean>>>>>;

function rulesOf(world: World, { role, organisationId, personId }: Claim): Readonly<Record<string, Rules>> {
  const programmes = new Set(
    of(world, 'membership')
      .filter((row) => row['organisation_id'] === organisationId && row['role'] === role)
      .map((row) => row['programme_id']),
  );
  const fellows = new Set(
    of(world, 'membership')
      .filter((row) => programmes.has(row['programme_id']))
      .map((row) => row['organisation_id']),
  );
  const isParty = (programme: unknown, agreement: unknown) =>
    of(world, 'agreement_party').some(
      (row) =>
        row['programme_id'] === programme &&
        row['agreement_id'] === agreement &&
        row['organisation_id'] === organisationId,
    );
  const isShared = (programme: unknown, agreement: unknown) =>
    of(world, 'agreement').some(
      (row) => row['programme_id'] === programme && row['id'] === agreement && row['audience'] === 'programme',
    );

  const inside = (row: Row) => programmes.has(row['programme_id']);
  const ownProgramme = (row: Row) => programmes.has(row['id']);
  const mine = (row: Row) => inside(row) && row['organisation_id'] === organisationId;
  const bound = (row: Row) => inside(row) && isParty(row['programme_id'], row['agreement_id']);
  const boundHead = (row: Row) => inside(row) && isParty(row['programme_id'], row['id']);
  const readableHead = (row: Row) => boundHead(row) || (inside(row) && row['audience'] === 'programme');
  const readable = (row: Row) => bound(row) || (inside(row) && isShared(row['programme_id'], row['agreement_id']));
  const honest = (row: Row) => mine(row) && row['person_id'] === personId && row['capacity'] === role;

  const everybody = {
    organisation: (row: Row) => row['id'] === organisationId || fellows.has(row['id']),
    person: (row: Row) => row['id'] === personId && row['organisation_id'] === organisationId,
    programme: ownProgramme,
    membership: inside,
  };
  const whole = { agreement: inside, agreement_party: inside, clause: inside, agreement_event: inside };
  const setUp = Object.fromEntries(
    [
      'organisation',
      'person',
      'identity',
      'programme',
      'membership',
      'agreement',
      'agreement_party',
      'clause',
      'agreement_event',
      'audit_entry',
    ].map((table) => [table, always]),
  );
  const browsers = { session: always, sign_in_attempt: always };
  return {
    secretariat: {
      select: { ...everybody, ...whole, audit_entry: inside, client_key: mine },
      insert: { ...whole, audit_entry: honest, client_key: mine },
      update: { programme: ownProgramme, agreement: inside },
    },
    municipality: {
      select: {
        ...everybody,
        agreement: readableHead,
        agreement_party: readable,
        clause: readable,
        agreement_event: bound,
        audit_entry: mine,
        client_key: mine,
      },
      insert: {
        agreement_event: (row) => bound(row) && row['by_organisation_id'] === organisationId,
        audit_entry: honest,
        client_key: mine,
      },
      update: { agreement: boundHead },
    },
    funder: { select: { ...everybody, ...whole } },
    usher: { select: { membership: always, agreement_party: always } },
    scribe: {
      select: { membership: always, agreement_party: always },
      insert: { agreement_party: (row) => row['organisation_id'] !== null },
    },
    gate: {
      select: { organisation: always, person: always, identity: always, membership: always, ...browsers },
      insert: browsers,
      update: { session: always },
      delete: browsers,
    },
    registrar: { select: setUp, insert: setUp },
  };
}

function of(world: World, table: string): readonly Row[] {
  return world[table] ?? [];
}
