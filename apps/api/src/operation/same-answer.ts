import { createHash } from 'node:crypto';
import { type Database, readsTheSame } from '@landsby/db';
import type { RequestHandler, Request, Response } from 'express';
import type { SignIn } from '../sign-in/rooms.ts';
import { type KeptAnswer, type KeptAnswers, packed } from './kept-answers.ts';

export type SameAnswerRooms = {
  readonly kept: KeptAnswers;
  readonly database: Database;
  readonly sessions: SignIn['sessions'];
  readonly asking: (request: Request) => Asking;
};

/** Who asks and when, and the question by which its answer is kept, where it is one that may be. */
export type Asking = {
  readonly token: string | undefined;
  readonly now: Temporal.Instant;
  readonly question: string | undefined;
};

const nothing = { told: null, same: false };

/** What a query answers follows from the question, who holds the session, the day and what the database lets be read: while all are the same, so is the answer. */
export function sameAnswer({ kept, database, sessions, asking }: SameAnswerRooms): RequestHandler {
  const again = async (request: Request): Promise<KeptAnswer | undefined> => {
    const { token, now, question } = asking(request);
    const answer = question ? kept.get(question) : undefined;
    if (!token || !answer) return undefined;
    const { viewer, readings } = answer;
    const as = { first: sessions.question(token, now), capacity: viewer.capacity };
    // What cannot be read today is told by asking as usual.
    const { told, same } = await readsTheSame(database, { as, readings }).catch(() => nothing);
    return same && sessions.isStill(viewer, told, now) ? answer : undefined;
  };
  return async (request, response, next) => {
    const answer = await again(request);
    if (answer) await give(answer, request, response);
    else next();
  };
}

/** Undefined for an act, and for what was not asked as browsers ask. */
export function questionOf(request: Request, token: string, today: Temporal.PlainDate): string | undefined {
  const { body, headers, method, url } = request as Request & { readonly body: unknown };
  const text = asked.get(request);
  if (method !== 'POST' || !text || !isQuestion(body)) return undefined;
  const parts = [token, headers['landsby-capacity'], headers.accept, headers['content-type'], url, today];
  return createHash('sha256').update(JSON.stringify(parts)).update(text).digest('base64');
}

/** At a glance: no answer of an act is kept, whatever its document begins with. */
function isQuestion(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return !('query' in body && typeof body.query === 'string' && body.query.startsWith('mutation'));
}

/** The bodies of questions as they came in. */
const asked = new WeakMap<object, Buffer>();

export function rememberBody(request: object, _response: unknown, body: Buffer): void {
  asked.set(request, body);
}

async function give(answer: KeptAnswer, { headers }: Request, response: Response): Promise<void> {
  const takesPacked = /\bgzip\b(?!;q=0)/.test(headers['accept-encoding'] ?? '');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-type', answer.contentType);
  response.setHeader('vary', 'accept-encoding');
  if (takesPacked) response.setHeader('content-encoding', 'gzip');
  const bytes = takesPacked ? await packed(answer) : answer.text;
  response.setHeader('content-length', bytes.byteLength);
  response.end(bytes);
}
