import type { TestProject } from 'vitest/node';
import { embeddedCache } from './embedded-cache.ts';
import { prepareServer } from './prepared-server.ts';
import type { TestServer } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly landsbyServer: TestServer;
    readonly landsbyEmbedded: string;
  }
}

/** Once a run: a PostgreSQL with a migrated template database, and a migrated embedded one. Without either the run fails. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await prepareServer();
  try {
    project.provide('landsbyServer', server);
    project.provide('landsbyEmbedded', await embeddedCache());
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
