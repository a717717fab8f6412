import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreementsOf, programmes } from '../../seed/plan.ts';
import { seedDatabase } from '../../seed/seed.ts';
import { databaseRefusal, openDoor, saveAgreement, type Transaction, type Viewer } from '../index.ts';
import { engines, freshDatabase, type TestDatabase } from '../testing/index.ts';

const now = Temporal.Instant.from('2026-11-21T12:00:00Z');
const secretariat: Viewer = {
  capacity: 'secretariat',
  organisationId: 'boerns-vilkaar',
  personId: 'demo-boerns-vilkaar',
};
const municipality: Viewer = {
  capacity: 'municipality',
  organisationId: 'eksempelsund',
  personId: 'demo-eksempelsund',
};
const signed = programmes.flatMap(agreementsOf).find(({ key }) => key === 'village-eksempelsund');
if (!signed) throw new Error('The seed has no village-eksempelsund');
const terms = { ...signed, key: 'once-more' };

const noticeAt = (sequence: number) => (transaction: Transaction) =>
  transaction.agreementEvent.createMany({
    data: [
      {
        programmeId: 'village',
        agreementId: terms.key,
        sequence,
        kind: 'noticeGiven',
        occurredOn: new Date('2026-11-21'),
        byOrganisationId: 'eksempelsund',
        payload: { kind: 'noticeGiven' },
      },
    ],
  });

const moveOn = (transaction: Transaction) =>
  transaction.agreement.updateMany({
    where: { programmeId: 'village', id: terms.key, version: 1 },
    data: { version: { increment: 1 } },
  });

describe.each(engines)('an agreement on %s', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase(engine);
    await seedDatabase(database, now);
  });
  afterAll(() => database.close());

  const attempt = (as: Viewer, work: (transaction: Transaction) => Promise<unknown>) =>
    openDoor(database, { as, intent: 'write' }, work).then(() => null, databaseRefusal);
  it('is saved whole by the secretariat, once', async () => {
    expect(
      await attempt(secretariat, (transaction) => saveAgreement(transaction, 'village', { terms, now })),
    ).toBeNull();
    const [counted] =
      await database.behind(`SELECT (SELECT count(*)::int FROM agreement_party WHERE agreement_id = 'once-more') AS parties,
      (SELECT count(*)::int FROM clause WHERE agreement_id = 'once-more') AS clauses, (SELECT count(*)::int FROM agreement_event WHERE agreement_id = 'once-more') AS events,
      (SELECT audience FROM agreement WHERE id = 'once-more') AS audience`);
    expect(counted).toEqual({
      parties: terms.parties.length,
      clauses: terms.clauses.length,
      events: terms.events.length,
      audience: 'parties',
    });
    expect(await attempt(secretariat, (transaction) => saveAgreement(transaction, 'village', { terms, now }))).toEqual({
      kind: 'uniqueViolation',
      constraint: 'agreement_pkey',
    });
  });

  it.each([
    {
      what: 'into a programme of others',
      as: secretariat,
      programme: 'open-counselling',
      refusal: { kind: 'notAllowed', constraint: null },
    },
    {
      what: 'by a municipality',
      as: municipality,
      programme: 'village',
      refusal: { kind: 'notAllowed', constraint: null },
    },
  ])('is not saved $what', async ({ as, programme, refusal }) => {
    expect(
      await attempt(as, (transaction) =>
        saveAgreement(transaction, programme, { terms: { ...terms, key: 'elsewhere' }, now }),
      ),
    ).toEqual(refusal);
  });

  it('takes no party from outside the programme', async () => {
    const strangers = {
      ...terms,
      key: 'with-strangers',
      parties: terms.parties.map((party) =>
        party.organisation === 'eksempelsund' ? { ...party, organisation: 'boraas' } : party,
      ),
    };
    expect(
      await attempt(secretariat, (transaction) => saveAgreement(transaction, 'village', { terms: strangers, now })),
    ).toEqual({ kind: 'constraintViolation', constraint: 'agreement_party_is_member' });
  });

  it('numbers its events without gaps and without doubles', async () => {
    const next = terms.events.length + 1;
    expect(await attempt(municipality, noticeAt(next + 1))).toEqual({
      kind: 'constraintViolation',
      constraint: 'agreement_event_follows',
    });
    expect(await attempt(municipality, noticeAt(next))).toBeNull();
    expect(await attempt(municipality, noticeAt(next))).toEqual({
      kind: 'uniqueViolation',
      constraint: 'agreement_event_pkey',
    });
  });

  it('moves on only over the version that was read', async () => {
    const visit = { as: municipality, intent: 'write' } as const;
    expect([await openDoor(database, visit, moveOn), await openDoor(database, visit, moveOn)]).toEqual([
      { count: 1 },
      { count: 0 },
    ]);
  });
});
