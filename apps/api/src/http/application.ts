import express, { type Express, type RequestHandler } from 'express';
import { rememberBody } from '../operation/same-answer.ts';
import { fontsPath, serveFonts } from '../page/fonts.ts';
import { serveStyles, stylesPath } from '../page/page.ts';
import { frontEndRoutes } from './front-ends.ts';
import { healthRoutes } from './health.ts';
import { tellMalformed } from './malformed.ts';
import { type Log, logRequests } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { startPage } from './start-page.ts';

export type ApplicationRooms = {
  readonly publicUrl: URL;
  readonly log: Log;
  readonly appsFolder: string;
  readonly databaseAnswers: () => Promise<boolean>;
  readonly signIn: RequestHandler;
  readonly signOut: RequestHandler;
  readonly graphql: RequestHandler;
  /** The embedded provider; absent where a production issuer is configured. */
  readonly provider?: RequestHandler | undefined;
};

export function buildApplication(rooms: ApplicationRooms): Express {
  const application = express();
  application.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  application.use('/health', healthRoutes(rooms.databaseAnswers));
  application.use(logRequests(rooms.log), securityHeaders(rooms.publicUrl));
  application.use('/graphql', express.json({ limit: '1mb', verify: rememberBody }), rooms.graphql);
  application.use('/sign-in', rooms.signIn);
  application.use('/sign-out', rooms.signOut);
  if (rooms.provider) application.use('/oidc', rooms.provider);
  application.get('/', startPage);
  application.get(stylesPath, serveStyles).use(fontsPath, serveFonts);
  application.use(frontEndRoutes(rooms.appsFolder));
  application.use((_request, response) => {
    response
      .status(404)
      .json({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] });
  });
  application.use(tellMalformed);
  return application;
}
