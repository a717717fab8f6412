import type { Database } from '@landsby/db';
import { demoIssuer } from '@landsby/db/seed';
import type { Clock } from './clock.ts';
import { buildApplication } from './http/application.ts';
import { databaseAnswers } from './operation/database.store.ts';
import { listen } from './http/listener.ts';
import type { Log } from './http/request-log.ts';
import { buildGraphqlServer } from './operation/graphql-server.ts';
import { graphqlHandler } from './operation/graphql.handler.ts';
import { schema } from './schema/index.ts';
import type { Settings } from './settings.ts';
import type { DemoPerson } from './sign-in/choice-page.ts';
import { peopleOf } from './sign-in/demo-people.store.ts';
import { openSignIn } from './sign-in/rooms.ts';

export type Landsby = {
  readonly publicUrl: URL;
  readonly demoPeople: readonly DemoPerson[];
  /** Stops accepting, lets running requests finish, closes the database. */
  readonly close: () => Promise<void>;
};

export type Surroundings = {
  readonly log: Log;
  readonly clock: Clock;
  readonly appsFolder: string;
  readonly openDatabase: () => Promise<Database>;
};

/** The port first, then the database: a busy port leaves the data untouched. */
export async function openLandsby(
  settings: Settings,
  { log, clock, appsFolder, openDatabase }: Surroundings,
): Promise<Landsby> {
  const listener = await listen(settings.port);
  const database = await openDatabase().catch(async (error: unknown) => {
    await listener.close();
    throw error;
  });
  try {
    const publicUrl = settings.publicUrl ?? new URL(`http://localhost:${listener.port}`);
    const signIn = openSignIn(database, { choice: settings.signIn, publicUrl, port: listener.port, clock });
    const server = buildGraphqlServer(schema, log);
    await server.start();
    listener.serve(
      buildApplication({
        ...{ publicUrl, log, appsFolder },
        databaseAnswers: () => databaseAnswers(database),
        ...{ signIn: signIn.signIn, signOut: signIn.signOut, provider: signIn.provider },
        graphql: graphqlHandler({ server, database, signIn, clock }),
      }),
    );
    return {
      publicUrl,
      demoPeople: settings.signIn.kind === 'demo' ? await peopleOf(database, demoIssuer) : [],
      close: async () => {
        await listener.close();
        await server.stop();
        await database.close();
      },
    };
  } catch (error) {
    await listener.close();
    await database.close();
    throw error;
  }
}
