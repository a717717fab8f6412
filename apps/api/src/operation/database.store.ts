import { type Database, openDoor } from '@landsby/db';

const patience = 2_000;

/** Whether a transaction can be opened now; a database that is only slow counts as not ready. */
export async function databaseAnswers(database: Database): Promise<boolean> {
  try {
    await openDoor(
      database,
      { as: 'gate', intent: 'read', waitMs: patience, openMs: patience },
      (gate) => gate.$queryRaw`select 1`,
    );
    return true;
  } catch {
    return false;
  }
}
