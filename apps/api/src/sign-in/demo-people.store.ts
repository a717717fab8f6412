import { type Database, openDoor } from '@landsby/db';
import type { DemoPerson } from './choice-page.ts';

/** The people of an issuer, by the name of their organisation. */
export async function peopleOf(database: Database, issuer: string): Promise<readonly DemoPerson[]> {
  const identities = await openDoor(database, { as: 'gate', intent: 'read' }, (gate) =>
    gate.identity.findMany({
      where: { issuer },
      orderBy: { subject: 'asc' },
      select: { subject: true, person: { select: { name: true, organisation: { select: { name: true } } } } },
    }),
  );
  return identities.map(({ subject, person }) => ({
    subject,
    name: person.name,
    organisation: person.organisation.name,
  }));
}
