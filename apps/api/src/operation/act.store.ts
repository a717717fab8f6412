import { randomUUID } from 'node:crypto';
import { Prisma, type Transaction } from '@landsby/db';
import type { Viewer } from '../context.ts';
import { checkClientKey } from './client-key.ts';
import { inputHash } from './input-hash.ts';

/** A formal act as the client asks for it. */
export type Act = {
  readonly programmeId: string;
  readonly operation: string;
  readonly clientKey: string;
  readonly input: unknown;
};

/** What was recorded: enough to give the same answer again. */
export type Recorded = {
  readonly id: string;
  readonly recordedAt: string;
  readonly on: string;
  readonly organisationId: string;
  readonly target: string;
  /** How many events the agreement had after the act. */
  readonly events: number;
};

export type Recording = {
  readonly on: Temporal.PlainDate;
  readonly target: string;
  readonly beforeVersion: number | null;
  readonly afterVersion: number;
  readonly events: number;
};

type KeptRow = { readonly operation: string; readonly inputHash: string; readonly outcome: Recorded };

/** Nothing more than has been saved by other statements. */
const savedBefore = Prisma.sql`moved as (select from unused)`;

export class ActStore {
  readonly #database: Transaction;
  readonly #viewer: Viewer;
  readonly #now: Temporal.Instant;

  constructor(database: Transaction, viewer: Viewer, now: Temporal.Instant) {
    this.#database = database;
    this.#viewer = viewer;
    this.#now = now;
  }

  /** The same key with the same input was recorded before, with other input, or not at all. */
  async earlier({ programmeId, operation, clientKey, input }: Act): Promise<Recorded | 'reused' | 'none'> {
    checkClientKey(clientKey);
    const { organisationId } = this.#viewer;
    const [kept] = await this.#database.$queryRaw<KeptRow[]>`
      select operation, input_hash as "inputHash", outcome from client_key
      where programme_id = ${programmeId} and organisation_id = ${organisationId} and key = ${clientKey}`;
    if (!kept) return 'none';
    const same = kept.operation === operation && kept.inputHash === inputHash(input);
    return same ? kept.outcome : 'reused';
  }

  /** With what it saves in one statement, so that neither stands without the other; null where nothing was moved, or the key has been used. */
  async record(
    { programmeId, operation, clientKey, input }: Act,
    { target, beforeVersion, afterVersion, on, events }: Recording,
    saving: Prisma.Sql = savedBefore,
  ): Promise<Recorded | null> {
    checkClientKey(clientKey);
    const { organisationId, personId, capacity } = this.#viewer;
    const id = `audit_${randomUUID()}`;
    const at = this.#now.toString();
    const recorded: Recorded = { id, recordedAt: at, on: on.toString(), organisationId, target, events };
    const who = { programme_id: programmeId, organisation_id: organisationId, operation, at };
    const versions = { before_version: beforeVersion, after_version: afterVersion };
    const entry = {
      ...who,
      ...versions,
      id,
      person_id: personId,
      capacity,
      client_key: clientKey,
      target,
      detail: input,
    };
    const kept = { ...who, key: clientKey, input_hash: inputHash(input), outcome: recorded };
    const isSaved = await this.#database.$save(Prisma.sql`
      with kept as (select * from jsonb_populate_record(null::client_key, ${JSON.stringify(kept)}::jsonb)),
      unused as (select from kept where not exists (
        select from client_key known where (known.programme_id, known.organisation_id, known.key)
          = (kept.programme_id, kept.organisation_id, kept.key))),
      ${saving}, entry as (
        insert into audit_entry
        select told.* from moved, jsonb_populate_record(null::audit_entry, ${JSON.stringify(entry)}::jsonb) told)
      insert into client_key select kept.* from moved, kept`);
    return isSaved ? recorded : null;
  }
}
