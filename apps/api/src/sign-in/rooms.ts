import type { Database } from '@landsby/db';
import { demoIssuer } from '@landsby/db/seed';
import type { RequestHandler } from 'express';
import type { SignInChoice } from '../settings.ts';
import type { Clock } from '../clock.ts';
import { AttemptStore } from './attempt.store.ts';
import { type Jar, openJar } from './cookie.ts';
import { peopleOf } from './demo-people.store.ts';
import { type EmbeddedProvider, embedProvider } from './embedded-provider.ts';
import { connectIssuer, type Issuer } from './issuer.ts';
import { SessionStore } from './session.store.ts';
import { signInRoutes } from './sign-in.routes.ts';
import { signOutRoutes } from './sign-out.routes.ts';

export type SignIn = {
  readonly jar: Jar;
  readonly sessions: SessionStore;
  readonly signIn: RequestHandler;
  readonly signOut: RequestHandler;
  readonly provider: RequestHandler | undefined;
};

export type SignInSetting = {
  readonly choice: SignInChoice;
  readonly publicUrl: URL;
  readonly port: number;
  readonly clock: Clock;
};

export function openSignIn(database: Database, { choice, publicUrl, port, clock }: SignInSetting): SignIn {
  const jar = openJar(publicUrl);
  const sessions = new SessionStore(database, clock);
  const attempts = new AttemptStore(database, clock);
  const embedded =
    choice.kind === 'demo' ? embedProvider(choice, publicUrl, () => peopleOf(database, demoIssuer)) : undefined;
  const rooms = {
    publicUrl,
    jar,
    issuer: embedded ? ownIssuer(embedded, publicUrl, port) : foreignIssuer(choice, publicUrl),
    keepAttempt: attempts.keep.bind(attempts),
    takeAttempt: attempts.take.bind(attempts),
    startSession: sessions.start.bind(sessions),
  };
  return {
    jar,
    sessions,
    signIn: signInRoutes(rooms),
    signOut: signOutRoutes({ publicUrl, jar, endSession: sessions.end.bind(sessions) }),
    provider: embedded?.routes,
  };
}

function foreignIssuer(choice: SignInChoice, publicUrl: URL): Issuer {
  if (choice.kind !== 'issuer') throw new Error('No issuer is configured.');
  const { issuer, clientId, clientSecret } = choice;
  return connectIssuer({ issuer, clientId, clientSecret, redirectUri: callbackOf(publicUrl), alwaysAsk: false });
}

/** The provider lives in this process: asked over the loopback, and known in the database by a name that no port changes. */
function ownIssuer({ issuer, clientId, clientSecret }: EmbeddedProvider, publicUrl: URL, port: number): Issuer {
  const own = connectIssuer({
    ...{ issuer, clientId, clientSecret, redirectUri: callbackOf(publicUrl), alwaysAsk: true },
    fetch: (address, options) =>
      fetch(address.replace(publicUrl.origin, `http://localhost:${port}`), options as RequestInit),
  });
  return {
    ...own,
    identify: async (callback, secrets) => ({ ...(await own.identify(callback, secrets)), issuer: demoIssuer }),
  };
}

function callbackOf(publicUrl: URL): URL {
  return new URL('/sign-in/callback', publicUrl);
}
