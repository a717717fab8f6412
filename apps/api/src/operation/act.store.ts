import { randomUUID } from 'node:crypto';
import type { Prisma, Transaction } from '@landsby/db';
import type { Viewer } from '../context.ts';
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
    const { organisationId } = this.#viewer;
    const kept = await this.#database.clientKey.findUnique({
      where: { programmeId_organisationId_key: { programmeId, organisationId, key: clientKey } },
    });
    if (!kept) return 'none';
    const same = kept.operation === operation && kept.inputHash === inputHash(input);
    return same ? (kept.outcome as unknown as Recorded) : 'reused';
  }

  async record({ programmeId, operation, clientKey, input }: Act, recording: Recording): Promise<Recorded> {
    const { organisationId, personId, capacity } = this.#viewer;
    const { target, beforeVersion, afterVersion, on, events } = recording;
    const id = `audit_${randomUUID()}`;
    const at = new Date(this.#now.epochMilliseconds);
    const recorded: Recorded = {
      id,
      recordedAt: this.#now.toString(),
      on: on.toString(),
      organisationId,
      target,
      events,
    };
    await this.#database.auditEntry.createMany({
      data: [
        {
          ...{
            programmeId,
            id,
            at,
            personId,
            organisationId,
            capacity,
            operation,
            clientKey,
            target,
            beforeVersion,
            afterVersion,
          },
          detail: JSON.parse(JSON.stringify(input)) as Prisma.InputJsonValue,
        },
      ],
    });
    await this.#database.clientKey.createMany({
      data: [
        { programmeId, organisationId, key: clientKey, operation, inputHash: inputHash(input), outcome: recorded, at },
      ],
    });
    return recorded;
  }
}
