import { join } from 'node:path';
import type { Capacity } from '@landsby/db';
import { seedDatabase } from '@landsby/db/seed';
import { freshDatabase, type TestDatabase } from '@landsby/db/testing';
import { pino } from 'pino';
import { openLandsby } from '../landsby.ts';
import type { SignInChoice } from '../settings.ts';
import { Browser } from './browser.ts';

export type Answer = {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads whatever shape it asked for
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Record<string, unknown>;
  }[];
};

export type Question = {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly as?: Capacity;
};

export type Visitor = {
  readonly browser: Browser;
  readonly send: (question: Question) => Promise<Response>;
  readonly ask: (question: Question) => Promise<Answer>;
};

export type TestLandsby = {
  readonly origin: string;
  readonly database: TestDatabase;
  readonly logged: Record<string, unknown>[];
  /** The clock stands still until it is set. */
  readonly setNow: (instant: string) => void;
  readonly signInAs: (person: string, capacity?: Capacity) => Promise<Visitor>;
  readonly stranger: () => Visitor;
  readonly close: () => Promise<void>;
};

type TestSetting = { readonly now?: string; readonly signIn?: SignInChoice };

/** The whole product on a port of its own, over a fresh and seeded database. */
export async function openTestLandsby(engine: TestDatabase['engine'], setting: TestSetting = {}): Promise<TestLandsby> {
  let now = Temporal.Instant.from(setting.now ?? '2026-11-21T12:00:00Z');
  const logged: Record<string, unknown>[] = [];
  const database = await freshDatabase(engine);
  await seedDatabase(database, now);
  const landsby = await openLandsby(
    {
      port: 0,
      publicUrl: null,
      database: { kind: 'embedded', folder: '' },
      signIn: setting.signIn ?? { kind: 'demo' },
      logLevel: 'info',
    },
    {
      log: pino({ level: 'info' }, { write: (line) => logged.push(JSON.parse(line)) }),
      clock: () => now,
      appsFolder: join(import.meta.dirname, 'apps'),
      openDatabase: async () => database,
    },
  );
  const { origin } = landsby.publicUrl;
  return {
    ...{ origin, database, logged },
    setNow: (instant) => {
      now = Temporal.Instant.from(instant);
    },
    stranger: () => visitorOf(new Browser(origin), 'municipality'),
    signInAs: async (person, capacity = 'municipality') => {
      const browser = new Browser(origin);
      await choosePerson(browser, '/sign-in?return_to=/municipality/', person);
      return visitorOf(browser, capacity);
    },
    close: landsby.close,
  };
}

/** The journey of a browser through the provider's page; answers with where it ended. */
export async function choosePerson(
  browser: Browser,
  start: string,
  person: string,
): Promise<{ at: URL; response: Response }> {
  const { at } = await browser.follow(start);
  const chosen = await browser.go(at.href, { method: 'POST', body: new URLSearchParams({ person }) });
  return browser.follow(new URL(chosen.headers.get('location') ?? '', at).href, '/municipality');
}

function visitorOf(browser: Browser, capacity: Capacity): Visitor {
  const send = ({ query, variables, as = capacity }: Question) =>
    browser.go('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'landsby-capacity': as },
      body: JSON.stringify({ query, variables }),
    });
  return { browser, send, ask: async (question) => (await (await send(question)).json()) as Answer };
}
