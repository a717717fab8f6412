import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdDoor, openDoor, type Transaction, type Viewer } from '../index.ts';
import { engines, freshDatabase, type TestDatabase } from '../testing/index.ts';
import { addOrganisation, countOrganisations, refusalOf, registrar } from './a-visit.ts';

const stranger: Viewer = { capacity: 'secretariat', organisationId: 'nowhere', personId: 'nobody' };

const reader = { as: stranger, intent: 'read' } as const;

const askRole = (transaction: Transaction) =>
  transaction.$queryRaw<unknown[]>`SELECT current_user::text AS role, 'at once' AS how`;

describe.each(engines)('the door on %s', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase(engine);
    await openDoor(database, registrar, addOrganisation('first'));
  });
  afterAll(() => database.close());

  it('lets nothing through beside it', async () => {
    expect(await refusalOf(database.prisma.organisation.findMany())).toEqual({ kind: 'notAllowed', constraint: null });
  });

  it('shows nothing to a viewer who belongs nowhere', async () => {
    expect(await openDoor(database, reader, countOrganisations)).toBe(0);
    expect(await openDoor(database, registrar, countOrganisations)).toBe(1);
  });

  it('takes back everything when the work throws', async () => {
    const broken = openDoor(database, registrar, async (transaction) => {
      await addOrganisation('second')(transaction);
      throw new Error('changed my mind');
    });
    await expect(broken).rejects.toThrow('changed my mind');
    expect(await openDoor(database, registrar, countOrganisations)).toBe(1);
  });

  it('leaves neither role nor viewer behind', async () => {
    await openDoor(database, reader, countOrganisations);
    const [left] = await database.prisma.$queryRaw<unknown[]>`SELECT current_user::text AS role,
      current_setting('landsby.organisation_id', true) AS organisation, current_setting('transaction_read_only') AS reading`;
    expect(left).toEqual({ role: 'landsby_nobody', organisation: expect.toBeOneOf(['', null]), reading: 'off' });
  });

  it.each([
    { as: 'registrar', work: addOrganisation('third'), because: 'the standpoint comes with a statement of its own' },
    { as: 'gate', work: (gate: Transaction) => gate.session.deleteMany(), because: 'it comes with the beginning' },
  ] as const)('does not write when opened for reading: $because', async ({ as, work }) => {
    const attempt = openDoor<unknown>(database, { as, intent: 'read' }, work);
    expect(await refusalOf(attempt)).toEqual({ kind: 'readOnly', constraint: null });
  });

  it('cannot be turned from reading to writing inside', async () => {
    const attempt = openDoor(
      database,
      { ...registrar, intent: 'read' },
      (transaction) => transaction.$executeRaw`SELECT set_config('transaction_read_only', 'off', true)`,
    );
    await expect(attempt).rejects.toThrow(/read-write/);
  });

  it.each([
    {
      attempt: 'a row of a stranger',
      kind: 'notAllowed',
      constraint: null,
      visitor: stranger,
      work: (t: Transaction) =>
        t.agreementEvent.create({
          data: {
            programmeId: 'p',
            agreementId: 'a',
            sequence: 1,
            kind: 'k',
            occurredOn: new Date(0),
            payload: { kind: 'k' },
          },
        }),
    },
    {
      attempt: 'a table of another role',
      kind: 'notAllowed',
      constraint: null,
      visitor: 'gate',
      work: (t: Transaction) => t.agreement.count(),
    },
    {
      attempt: 'the same id twice',
      kind: 'uniqueViolation',
      constraint: 'organisation_pkey',
      visitor: 'registrar',
      work: addOrganisation('first'),
    },
    {
      attempt: 'an id with a dot',
      kind: 'constraintViolation',
      constraint: 'organisation_id_is_key',
      visitor: 'registrar',
      work: addOrganisation('a.b'),
    },
    {
      attempt: 'a person of no organisation',
      kind: 'constraintViolation',
      constraint: 'person_organisation_id_fkey',
      visitor: 'registrar',
      work: (t: Transaction) => t.person.create({ data: { id: 'p', organisationId: 'none', name: 'P' } }),
    },
  ] as const)('says $kind to $attempt', async ({ visitor, work, kind, constraint }) => {
    expect(
      await refusalOf(
        openDoor(database, { as: visitor, intent: 'write' }, (transaction): Promise<unknown> => work(transaction)),
      ),
    ).toEqual({
      kind,
      constraint,
    });
  });

  it('closes by itself when the work takes too long, and takes everything back', async () => {
    const slow = openDoor(database, { ...registrar, openMs: 200 }, async (transaction) => {
      await addOrganisation('slow')(transaction);
      await new Promise((resolve) => setTimeout(resolve, 400));
      return countOrganisations(transaction);
    });
    expect(await refusalOf(slow)).toEqual({ kind: 'outOfTime', constraint: null });
    expect(await openDoor(database, registrar, countOrganisations)).toBe(1);
  });

  it('serves many at once, each with its own viewer', async () => {
    const seen = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        openDoor(database, { ...reader, as: { ...stranger, organisationId: `org-${index}` } }, async (transaction) => {
          const [row] = await transaction.$queryRaw<
            { me: string }[]
          >`SELECT current_setting('landsby.organisation_id') AS me`;
          return row?.me;
        }),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 24 }, (_, index) => `org-${index}`));
  });

  it('runs the same new statement many times at once in one door', async () => {
    const seen = await openDoor(database, reader, (transaction) =>
      Promise.all(Array.from({ length: 8 }, () => askRole(transaction))),
    );
    expect(seen.flat()).toEqual(Array.from({ length: 8 }, () => ({ role: 'landsby_secretariat', how: 'at once' })));
  });

  it('goes on serving after a statement failed beside others', async () => {
    const failing = openDoor(database, registrar, (transaction) =>
      Promise.all([
        transaction.$queryRaw`SELECT 1 / 0`,
        countOrganisations(transaction),
        addOrganisation('beside')(transaction),
      ]),
    );
    await expect(failing).rejects.toThrow(/division by zero/);
    expect(await openDoor(database, registrar, countOrganisations)).toBe(1);
  });

  it('does not close well after a statement failed, though the work passed over it', async () => {
    const careless = openDoor(database, registrar, async (transaction) => {
      await addOrganisation('careless')(transaction);
      await transaction.$queryRaw`SELECT 1 / 0`.catch(() => undefined);
    });
    await expect(careless).rejects.toThrow(/division by zero/);
    expect(await openDoor(database, registrar, countOrganisations)).toBe(1);
  });

  it('does not close well where a statement fails that nobody waited for', async () => {
    const hasty = openDoor(database, registrar, async (transaction) => {
      await addOrganisation('hasty')(transaction);
      transaction.$queryRaw`SELECT 1 / 0`.catch(() => undefined);
    });
    await expect(hasty).rejects.toThrow(/division by zero/);
    expect(await openDoor(database, registrar, countOrganisations)).toBe(1);
  });

  it('refuses a standpoint that is no role, and goes on serving', async () => {
    const odd = openDoor(
      database,
      { as: { ...stranger, capacity: 'nothing' as 'funder' }, intent: 'read' },
      countOrganisations,
    );
    await expect(odd).rejects.toThrow(/landsby_nothing/);
    expect(await openDoor(database, registrar, countOrganisations)).toBe(1);
  });

  describe('held open', () => {
    it('keeps what was written when committed', async () => {
      const door = await holdDoor(database, registrar);
      await addOrganisation('kept')(door.transaction);
      await door.commit();
      expect(await openDoor(database, registrar, countOrganisations)).toBe(2);
    });

    it('forgets what was written when rolled back', async () => {
      const door = await holdDoor(database, registrar);
      await addOrganisation('forgotten')(door.transaction);
      await door.rollBack();
      expect(await openDoor(database, registrar, countOrganisations)).toBe(2);
    });

    it('does not commit after its time, and says so', async () => {
      const door = await holdDoor(database, { ...registrar, openMs: 100 });
      await addOrganisation('late')(door.transaction);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await refusalOf(door.commit())).toEqual({ kind: 'outOfTime', constraint: null });
      expect(await openDoor(database, registrar, countOrganisations)).toBe(2);
    });
  });
});
