import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { type Capacity, capacities, type Database, holdDoor, type Reading } from '@landsby/db';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { openTermsCache } from '../agreement/terms-cache.ts';
import { type Clock, dayOf } from '../clock.ts';
import { OperationContext, type Viewer } from '../context.ts';
import type { SignIn } from '../sign-in/rooms.ts';
import { openKeptAnswers } from './kept-answers.ts';
import { once } from './once.ts';
import { type Asking, questionOf, sameAnswer } from './same-answer.ts';

export type GraphqlRooms = {
  readonly server: ApolloServer<OperationContext>;
  readonly database: Database;
  readonly signIn: Pick<SignIn, 'jar' | 'sessions'>;
  readonly clock: Clock;
};

/** First whether the same was answered before; then the operation itself. */
export function graphqlHandler({ server, database, signIn, clock }: GraphqlRooms): RequestHandler {
  const termsCache = openTermsCache();
  const kept = openKeptAnswers();
  const { sessions } = signIn;
  const asking = once((request: Request): Asking => {
    const token = signIn.jar.session(request);
    const now = clock();
    return { token, now, question: token && questionOf(request, token, dayOf(now)) };
  });
  const whoAsks = async (token: string | undefined, asked: Capacity | undefined, now: Temporal.Instant) => {
    if (!token) return { viewer: null };
    const ask = () => sessions.viewer(token, asked);
    const viewer = sessions.lastViewer(token, asked);
    if (!viewer) return { viewer: await ask() };
    const as = { first: sessions.question(token, now), capacity: viewer.capacity };
    return {
      viewer,
      presumed: { as, ask, isStill: (told: string | null) => sessions.isStill(viewer, told, now) },
    };
  };
  const keepOnce =
    (response: Response, question: string) => (text: string, readings: readonly Reading[], viewer: Viewer) =>
      response.once('finish', () => {
        const contentType = String(response.getHeader('content-type'));
        kept.keep(question, { viewer, readings, contentType, text: Buffer.from(text) });
      });
  const operation = expressMiddleware(server, {
    context: async ({ req, res }) => {
      res.setHeader('cache-control', 'no-store');
      const { token, now, question } = asking(req);
      return new OperationContext({
        ...{ requestId: requestIdOf(req), log: req.log, now, termsCache },
        ...(await whoAsks(token, askedCapacity(req), now)),
        holdDoor: (as, how) => holdDoor(database, { as, ...how }),
        answered: question ? keepOnce(res, question) : () => undefined,
      });
    },
  });
  return Router().use(sameAnswer({ kept, database, sessions, asking }), operation);
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
