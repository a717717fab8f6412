import { hash } from 'node:crypto';
import { type Capacity, type Database, glance, openDoor, type Question } from '@landsby/db';
import type { Clock } from '../clock.ts';
import type { Viewer } from '../context.ts';
import type { Identity } from './issuer.ts';
import { hashOf, newToken } from './secret-token.ts';

const idleMinutes = 30;
const mostHours = 12;
/** A session is marked as seen at most once a minute: reading does not write. */
const markedEverySeconds = 60;
const mostRemembered = 10_000;

type SessionRow = {
  readonly personId: string;
  readonly organisationId: string;
  readonly lastSeenAt: string;
  readonly capacities: readonly Capacity[];
};

const whoHoldsIt = `
  select json_build_object('personId', s.person_id, 'organisationId', p.organisation_id, 'lastSeenAt', s.last_seen_at,
    'capacities', array(
      select capacity from unnest(array['secretariat', 'municipality', 'funder']) with ordinality as known(capacity, place)
      where exists (select from membership m where m.organisation_id = p.organisation_id and m.role = capacity)
      order by place
    ))::text
  from session s join person p on p.id = s.person_id
  where s.token_hash = decode($1, 'hex') and s.expires_at > $2::timestamptz and s.last_seen_at > $2::timestamptz - interval '${idleMinutes} minutes'`;

export class SessionStore {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #lastTold = new Map<string, SessionRow>();

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** A new id at every sign-in; the former one of this browser ends. Undefined for somebody Landsby does not know. */
  start({ issuer, subject }: Identity, former: string | undefined): Promise<string | undefined> {
    const now = this.#clock();
    return openDoor(this.#database, { as: 'gate', intent: 'write' }, async (gate) => {
      const identity = await gate.identity.findUnique({ where: { issuer_subject: { issuer, subject } } });
      await gate.session.deleteMany({ where: { expiresAt: { lte: dateOf(now) } } });
      if (former) await gate.session.deleteMany({ where: { tokenHash: hashOf(former) } });
      if (!identity) return undefined;
      const token = newToken();
      const createdAt = dateOf(now);
      const expiresAt = dateOf(now.add({ hours: mostHours }));
      await gate.session.createMany({
        data: [{ tokenHash: hashOf(token), personId: identity.personId, createdAt, lastSeenAt: createdAt, expiresAt }],
      });
      return token;
    });
  }

  async end(token: string): Promise<void> {
    this.#lastTold.delete(hexOf(token));
    await openDoor(this.#database, { as: 'gate', intent: 'write' }, (gate) =>
      gate.session.deleteMany({ where: { tokenHash: hashOf(token) } }),
    );
  }

  /** Who holds this token, from the standpoint they ask for, or else the first they have; null once it has ended. */
  async viewer(token: string, asked: Capacity | undefined): Promise<Viewer | null> {
    const now = this.#clock();
    const row = rowOf(await glance(this.#database, 'gate', this.question(token, now)));
    this.#remember(token, row);
    if (!row) return null;
    if (!isMarked(row, now)) await this.#mark(token, now);
    return viewerOf(row, asked);
  }

  /** Who held this token when the gate was last asked: to begin with, while the gate is asked again. */
  lastViewer(token: string, asked: Capacity | undefined): Viewer | undefined {
    const row = this.#lastTold.get(hexOf(token));
    return row && isMarked(row, this.#clock()) ? viewerOf(row, asked) : undefined;
  }

  /** Those who were asked about longest ago leave. */
  #remember(token: string, row: SessionRow | undefined): void {
    const key = hexOf(token);
    this.#lastTold.delete(key);
    if (row) this.#lastTold.set(key, row);
    const [oldest] = this.#lastTold.keys();
    if (this.#lastTold.size > mostRemembered && oldest !== undefined) this.#lastTold.delete(oldest);
  }

  /** What the gate is asked about a token; its answer is one text, or none. */
  question(token: string, now: Temporal.Instant): Question {
    return { sql: whoHoldsIt, texts: [hexOf(token), now.toString()] };
  }

  /** Whether the gate's answer names the same viewer, and nothing needs to be marked. */
  isStill({ capacities, organisationId, personId }: Viewer, answer: string | null, now: Temporal.Instant): boolean {
    const row = rowOf(answer);
    return (
      row?.personId === personId &&
      row.organisationId === organisationId &&
      String(row.capacities) === String(capacities) &&
      isMarked(row, now)
    );
  }

  async #mark(token: string, now: Temporal.Instant): Promise<void> {
    await openDoor(this.#database, { as: 'gate', intent: 'write' }, (gate) =>
      gate.session.updateMany({ where: { tokenHash: hashOf(token) }, data: { lastSeenAt: dateOf(now) } }),
    );
  }
}

function hexOf(token: string): string {
  return hash('sha256', token, 'hex');
}

function viewerOf({ capacities, organisationId, personId }: SessionRow, asked: Capacity | undefined): Viewer {
  return { personId, organisationId, capacities, capacity: asked ?? capacities[0] ?? 'municipality' };
}

function rowOf(answer: string | null): SessionRow | undefined {
  return answer === null ? undefined : (JSON.parse(answer) as SessionRow);
}

function isMarked({ lastSeenAt }: SessionRow, now: Temporal.Instant): boolean {
  const seenFor = now.epochMilliseconds - Temporal.Instant.from(lastSeenAt).epochMilliseconds;
  return seenFor < markedEverySeconds * 1_000;
}

function dateOf(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}
