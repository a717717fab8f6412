import { type Capacity, type Database, glance, openDoor } from '@landsby/db';
import type { Viewer } from '../context.ts';
import type { Identity } from './issuer.ts';
import { hashOf, newToken } from './secret-token.ts';

const idleMinutes = 30;
const mostHours = 12;
/** A session is marked as seen at most once a minute: reading does not write. */
const markedEverySeconds = 60;

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
  where s.token_hash = decode($1, 'hex') and s.expires_at > $2::timestamptz and s.last_seen_at > $3::timestamptz`;

export type Clock = () => Temporal.Instant;

export class SessionStore {
  readonly #database: Database;
  readonly #clock: Clock;

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
    await openDoor(this.#database, { as: 'gate', intent: 'write' }, (gate) =>
      gate.session.deleteMany({ where: { tokenHash: hashOf(token) } }),
    );
  }

  /** Who holds this token, from the standpoint they ask for, or else the first they have; null once it has ended. */
  async viewer(token: string, asked: Capacity | undefined): Promise<Viewer | null> {
    const now = this.#clock();
    const row = await this.#read(token, now);
    if (!row) return null;
    if (now.since(row.lastSeenAt).total('seconds') >= markedEverySeconds) await this.#mark(token, now);
    const { personId, organisationId, capacities } = row;
    return { personId, organisationId, capacities, capacity: asked ?? capacities[0] ?? 'municipality' };
  }

  async #read(token: string, now: Temporal.Instant): Promise<SessionRow | undefined> {
    const hash = Buffer.from(hashOf(token)).toString('hex');
    const idleSince = now.subtract({ minutes: idleMinutes });
    const row = await glance(this.#database, 'gate', {
      sql: whoHoldsIt,
      texts: [hash, now.toString(), idleSince.toString()],
    });
    return row === null ? undefined : (JSON.parse(row) as SessionRow);
  }

  async #mark(token: string, now: Temporal.Instant): Promise<void> {
    await openDoor(this.#database, { as: 'gate', intent: 'write' }, (gate) =>
      gate.session.updateMany({ where: { tokenHash: hashOf(token) }, data: { lastSeenAt: dateOf(now) } }),
    );
  }
}

function dateOf(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}
