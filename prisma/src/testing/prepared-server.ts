import { connectServer } from '../connection/server.ts';
import { migrate } from '../migration/migrate.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { startPostgres } from './postgres-server.ts';
import { adminOf, type TestServer } from './test-server.ts';

export { adminOf, type TestAdmin } from './test-server.ts';

export interface PreparedServer {
  readonly server: TestServer;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL of its own with a migrated template database, landsby_template. */
export async function prepareServer(): Promise<PreparedServer> {
  const [binaries] = postgresBinaries();
  if (binaries === undefined) throw new Error('No PostgreSQL found, neither from npm nor on this machine');
  const { address, stop } = await startPostgres(binaries);
  try {
    const server = { superuser: address('postgres'), loginName: 'landsby_login', loginPassword: 'only-for-tests' };
    await makeTemplate(server);
    return { server, stop };
  } catch (error) {
    await stop();
    throw error;
  }
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
