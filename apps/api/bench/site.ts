import { openDatabase } from '@landsby/db';
import { seedDatabase } from '@landsby/db/seed';
import type { TestAdmin } from '@landsby/db/testing/server';
import { fillProgramme, personOf } from './made-up-programme.ts';
import { type MeasuredServer, startServer } from './server-process.ts';
import { type Headers, signIn } from './visitor.ts';
import { prepareYardstick } from './yardstick.statements.ts';

/** One size: a database, both servers on it, and people who are signed in. */
export type Site = {
  readonly municipalities: number;
  readonly product: MeasuredServer;
  readonly yardstick: MeasuredServer;
  readonly secretariat: Headers;
  /** By number, the first sixteen at most. */
  readonly actors: readonly Headers[];
  /** Past all policies. */
  readonly behind: (sql: string) => Promise<unknown>;
  readonly today: string;
  readonly stop: () => Promise<void>;
};

const mostActors = 16;

export async function openSite(admin: TestAdmin, municipalities: number): Promise<Site> {
  const name = `bench_${municipalities}`;
  await admin.run(`CREATE DATABASE ${name} TEMPLATE landsby_template`);
  const address = admin.loginAddress(name);
  const seeded = await openDatabase({ engine: 'postgres', address });
  await seedDatabase(seeded, Temporal.Now.instant());
  await seeded.close();
  const behind = (sql: string) => admin.run(sql, name);
  await behind(fillProgramme(municipalities));
  await behind(prepareYardstick);

  const product = await startServer({ script: '../src/server.ts', address });
  const yardstick = await startServer({ script: 'yardstick.ts', address });
  const numbers = Array.from({ length: Math.min(municipalities, mostActors) }, (_, index) => index + 1);
  const actors: Headers[] = [];
  for (const number of numbers) actors.push(capable(await signIn(product.origin, personOf(number)), 'municipality'));
  return {
    ...{ municipalities, product, yardstick, actors, behind },
    secretariat: capable(await signIn(product.origin, 'demo-secretariat'), 'secretariat'),
    today: Temporal.Now.plainDateISO('Europe/Copenhagen').toString(),
    stop: async () => {
      await Promise.all([product.stop(), yardstick.stop()]);
    },
  };
}

function capable(headers: Headers, capacity: string): Headers {
  return { ...headers, 'landsby-capacity': capacity };
}
