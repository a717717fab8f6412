import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { type DestinationStream, type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import type { LogLevel } from '../settings.ts';

export type Log = Logger;

/** Lines leave several at a time: at the latest after a second, and before the process ends. */
const several = { sync: false, minLength: 4_096, periodicFlush: 1_000 };

export function openLog(level: LogLevel, destination: DestinationStream = pino.destination(several)): Log {
  return pino({ level }, destination);
}

/** Every request gets an id: in the log, in the answer's header and in the sentence about an unexpected error. */
export function logRequests(log: Log): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader('x-request-id', id);
      return id;
    },
    autoLogging: { ignore: (request) => !/^\/(graphql|sign-|oidc)/.test(request.url ?? '') },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    wrapSerializers: false,
    serializers: {
      req: ({ id, method, url }) => ({ id, method, path: String(url).split('?')[0] }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  });
}
