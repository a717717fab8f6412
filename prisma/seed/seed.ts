import type { Programme } from '@landsby/domain/programme';
import { saveAgreement } from '../src/agreement/save-agreement.ts';
import type { Database } from '../src/database.ts';
import { openDoor } from '../src/door/door.ts';
import type { Transaction } from '../src/door/transaction.ts';
import { agreementsOf, demoIssuer, organisations, people, programmes } from './plan.ts';

export { demoIssuer } from './plan.ts';

const seedLock = 4_207_732;

/** Fills an empty database with the four programmes and the demo people; answers false, and does nothing, when there is a programme. */
export function seedDatabase(database: Database, now: Temporal.Instant): Promise<boolean> {
  return openDoor(database, { as: 'registrar', intent: 'write', openMs: 60_000 }, async (transaction) => {
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(${seedLock})::text`;
    if ((await transaction.programme.count()) > 0) return false;
    await transaction.organisation.createMany({ data: organisations.map((organisation) => ({ ...organisation })) });
    await savePeople(transaction);
    for (const programme of programmes) await saveProgramme(transaction, programme, now);
    return true;
  });
}

async function savePeople(transaction: Transaction): Promise<void> {
  await transaction.person.createMany({
    data: people.map(({ id, locale, name, organisation }) => ({ id, locale, name, organisationId: organisation })),
  });
  await transaction.identity.createMany({
    data: people.map(({ id }) => ({ issuer: demoIssuer, subject: id, personId: id })),
  });
}

async function saveProgramme(transaction: Transaction, programme: Programme, now: Temporal.Instant): Promise<void> {
  const { members, aliases, ...head } = programme;
  await transaction.programme.create({ data: { ...head, aliases: [...aliases] } });
  await transaction.membership.createMany({
    data: members.map(({ organisation, role }) => ({ programmeId: head.id, organisationId: organisation, role })),
  });
  for (const terms of agreementsOf(programme)) await saveAgreement(transaction, head.id, { terms, now });
}
