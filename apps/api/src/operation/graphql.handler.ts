import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { type Capacity, capacities, type Database, holdDoor, readsTheSame } from '@landsby/db';
import type { Request, RequestHandler } from 'express';
import { openTermsCache } from '../agreement/terms-cache.ts';
import { OperationContext } from '../context.ts';
import type { Clock } from '../sign-in/session.store.ts';
import type { SignIn } from '../sign-in/rooms.ts';

export type GraphqlRooms = {
  readonly server: ApolloServer<OperationContext>;
  readonly database: Database;
  readonly signIn: Pick<SignIn, 'jar' | 'sessions'>;
  readonly clock: Clock;
};

export function graphqlHandler({ server, database, signIn, clock }: GraphqlRooms): RequestHandler {
  const termsCache = openTermsCache();
  return expressMiddleware(server, {
    context: async ({ req, res }) => {
      res.setHeader('cache-control', 'no-store');
      const token = signIn.jar.session(req);
      return new OperationContext({
        requestId: requestIdOf(req),
        log: req.log,
        viewer: token ? await signIn.sessions.viewer(token, askedCapacity(req)) : null,
        now: clock(),
        holdDoor: (viewer, intent, readings) => holdDoor(database, { as: viewer, intent, readings }),
        readsTheSame: (viewer, readings) => readsTheSame(database, viewer, readings),
        termsCache,
      });
    },
  });
}

/** Only a wish: the database asks for a membership of that kind, whatever the header says. */
function askedCapacity(request: Request): Capacity | undefined {
  const asked = request.headers['landsby-capacity'];
  return capacities.find((capacity) => capacity === String(asked).toLowerCase());
}

/** Every request got its id as text; see the log of requests. */
function requestIdOf({ id }: Request): string {
  return typeof id === 'string' ? id : '';
}
