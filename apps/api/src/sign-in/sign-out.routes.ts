import { type Request, type RequestHandler, Router } from 'express';
import type { Jar } from './cookie.ts';

export type SignOutRooms = {
  readonly publicUrl: URL;
  readonly jar: Jar;
  readonly endSession: (token: string) => Promise<void>;
};

export function signOutRoutes({ publicUrl, jar, endSession }: SignOutRooms): RequestHandler {
  return Router().post('/', async (request, response) => {
    response.set('cache-control', 'no-store');
    if (!isOwnPage(request, publicUrl)) {
      response.status(403).json({ message: 'Signing out has to be asked for by a page of Landsby.' });
      return;
    }
    const token = jar.session(request);
    if (token) await endSession(token);
    response.append('set-cookie', jar.dropSession());
    if (request.accepts(['json', 'html']) === 'html') response.redirect(303, '/');
    else response.status(204).end();
  });
}

/** A foreign page can post to us, but it cannot choose its Origin, nor add a header of ours. */
function isOwnPage(request: Request, publicUrl: URL): boolean {
  if (request.headers['landsby-capacity'] !== undefined) return true;
  const { origin } = request.headers;
  return origin !== undefined && [publicUrl.origin, `${publicUrl.protocol}//${request.headers.host}`].includes(origin);
}
