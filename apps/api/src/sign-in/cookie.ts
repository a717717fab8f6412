import type { IncomingMessage } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';

export type Jar = {
  readonly sessionName: string;
  readonly session: (request: Pick<IncomingMessage, 'headers'>) => string | undefined;
  readonly attempt: (request: Pick<IncomingMessage, 'headers'>) => string | undefined;
  readonly keepSession: (token: string) => string;
  readonly dropSession: () => string;
  readonly keepAttempt: (state: string) => string;
  readonly dropAttempt: () => string;
};

const attemptSeconds = 10 * 60;

/** `__Host-` binds a cookie to this very host over https; browsers refuse the prefix on plain http. */
export function openJar(publicUrl: URL): Jar {
  const secure = publicUrl.protocol === 'https:';
  const sessionName = secure ? '__Host-landsby' : 'landsby';
  const attemptName = secure ? '__Host-landsby-attempt' : 'landsby-attempt';
  const write = (name: string, value: string, maxAge?: number) =>
    stringifySetCookie({
      name,
      value,
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      ...(maxAge === undefined ? {} : { maxAge }),
    });
  const read = (request: Pick<IncomingMessage, 'headers'>, name: string) =>
    parseCookie(request.headers.cookie ?? '')[name];
  return {
    sessionName,
    session: (request) => read(request, sessionName),
    attempt: (request) => read(request, attemptName),
    keepSession: (token) => write(sessionName, token),
    dropSession: () => write(sessionName, '', 0),
    keepAttempt: (state) => write(attemptName, state, attemptSeconds),
    dropAttempt: () => write(attemptName, '', 0),
  };
}
