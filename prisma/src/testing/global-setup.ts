import type { TestProject } from 'vitest/node';
import { connectServer } from '../connection/server.ts';
import { migrate } from '../migration/migrate.ts';
import { embeddedCache } from './embedded-cache.ts';
import { adminOf, type TestServer } from './test-server.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly landsbyServer: TestServer;
    readonly landsbyEmbedded: string;
  }
}

/** Once a run: a PostgreSQL with a migrated template database, and a migrated embedded one. Without either the run fails. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [binaries] = postgresBinaries();
  if (binaries === undefined) throw new Error('No PostgreSQL found, neither from npm nor on this machine');
  const server = await startPostgres(binaries);
  try {
    const provided = {
      superuser: server.address('postgres'),
      loginName: 'landsby_login',
      loginPassword: 'only-for-tests',
    };
    await makeTemplate(provided);
    project.provide('landsbyServer', provided);
    project.provide('landsbyEmbedded', await embeddedCache());
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server.stop;
}

/** The login owns its database and may make roles, no more: as a hosted PostgreSQL gives it. */
async function makeTemplate(server: TestServer): Promise<void> {
  const admin = adminOf(server);
  await admin.run(`CREATE ROLE ${server.loginName} LOGIN NOSUPERUSER CREATEROLE PASSWORD '${server.loginPassword}'`);
  await admin.run(`CREATE DATABASE landsby_template OWNER ${server.loginName}`);
  const connection = await connectServer(admin.loginAddress('landsby_template'));
  try {
    await migrate(connection);
  } finally {
    await connection.close();
  }
}
