import { join } from 'node:path';
import { type Database, DatabaseProblem, openDatabase } from '@landsby/db';
import { seedDatabase } from '@landsby/db/seed';
import { PortForbidden, PortTaken } from './http/listener.ts';
import { openLog } from './http/request-log.ts';
import { type Landsby, openLandsby } from './landsby.ts';
import { readSettings, SettingUnusable, type Settings } from './settings.ts';
import { stopOnSignal } from './stop-on-signal.ts';

const workspaceFolder = join(import.meta.dirname, '..', '..', '..');

try {
  const settings = readSettings(process.env, join(workspaceFolder, '.landsby'));
  const stop = stopOnSignal(process);
  const landsby = await openLandsby(settings, {
    log: openLog(settings.logLevel),
    clock: Temporal.Now.instant,
    appsFolder: join(workspaceFolder, 'apps'),
    openDatabase: () => openFilledDatabase(settings),
  });
  stop.closing(landsby.close);
  greet(landsby);
} catch (error) {
  if (!isForThePerson(error)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** The demo people need a programme to look at; a PostgreSQL with an issuer of its own is filled by its owner. */
async function openFilledDatabase({ database: choice, signIn }: Settings): Promise<Database> {
  const database = await openDatabase(
    choice.kind === 'postgres'
      ? { engine: 'postgres', address: choice.url }
      : { engine: 'pglite', folder: choice.folder },
  );
  try {
    if (choice.kind === 'embedded' || signIn.kind === 'demo') await seedDatabase(database, Temporal.Now.instant());
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function greet({ publicUrl, demoPeople }: Landsby): void {
  const addresses = ['secretariat', 'municipality', 'funder'].map(
    (part) => `  ${new URL(`/${part}/`, publicUrl).href}`,
  );
  const people = demoPeople.map(({ name, organisation }) => `  ${name} · ${organisation}`);
  const lines = ['Landsby is ready:', ...addresses];
  if (people.length > 0) lines.push('Sign in as one of the demo people, without a password:', ...people);
  console.log(`${lines.join('\n')}\n`);
}

function isForThePerson(error: unknown): error is Error {
  return [SettingUnusable, PortTaken, PortForbidden, DatabaseProblem].some((kind) => error instanceof kind);
}
