import { type Request, type RequestHandler, type Response, Router } from 'express';
import { html } from '../page/html.ts';
import { preferredLanguage } from '../page/language.ts';
import { writePage } from '../page/page.ts';
import { isLoopback } from '../settings.ts';
import type { Jar } from './cookie.ts';
import { type AttemptSecrets, type Identity, type Issuer, newAttemptSecrets } from './issuer.ts';
import { ownPath } from './return-to.ts';
import { signInWords } from './words.ts';

export type SignInRooms = {
  readonly publicUrl: URL;
  readonly jar: Jar;
  readonly issuer: Issuer;
  readonly keepAttempt: (secrets: AttemptSecrets, returnTo: string) => Promise<void>;
  readonly takeAttempt: (state: string) => Promise<{ secrets: AttemptSecrets; returnTo: string } | undefined>;
  readonly startSession: (identity: Identity, former: string | undefined) => Promise<string | undefined>;
};

export function signInRoutes(rooms: SignInRooms): RequestHandler {
  return Router()
    .get('/', (request, response) => begin(rooms, request, response))
    .get('/callback', (request, response) => complete(rooms, request, response))
    .get('/failed', (request, response) => tellFailure(request, response));
}

async function begin({ publicUrl, jar, issuer, keepAttempt }: SignInRooms, request: Request, response: Response) {
  const returnTo = ownPath(request.query['return_to']);
  if (cameByAnotherLoopbackName(request, publicUrl)) {
    response.redirect(
      303,
      new URL(`/sign-in?${new URLSearchParams({ return_to: returnTo }).toString()}`, publicUrl).href,
    );
    return;
  }
  const secrets = newAttemptSecrets();
  let authorization: URL;
  try {
    authorization = await issuer.authorizationUrl(secrets);
  } catch (error) {
    request.log.error({ err: error }, 'the issuer does not answer');
    tellUnreachable(request, response);
    return;
  }
  await keepAttempt(secrets, returnTo);
  response.set('cache-control', 'no-store').append('set-cookie', jar.keepAttempt(secrets.state));
  response.redirect(303, authorization.href);
}

/** Only the browser that began may finish: the state comes back in its cookie as well as in the address. */
async function complete(rooms: SignInRooms, request: Request, response: Response) {
  const { publicUrl, jar, issuer, takeAttempt, startSession } = rooms;
  const state = jar.attempt(request);
  const attempt = state && state === request.query['state'] ? await takeAttempt(state) : undefined;
  response.set('cache-control', 'no-store').append('set-cookie', jar.dropAttempt());
  if (!attempt) {
    tellFailure(request, response);
    return;
  }
  let identity: Identity;
  try {
    identity = await issuer.identify(new URL(request.originalUrl, publicUrl), attempt.secrets);
  } catch (error) {
    request.log.warn({ err: error }, 'the issuer did not confirm the sign-in');
    tellFailure(request, response);
    return;
  }
  const token = await startSession(identity, jar.session(request));
  if (token === undefined) {
    tellUnknown(request, response, identity);
    return;
  }
  response.append('set-cookie', jar.keepSession(token)).redirect(303, attempt.returnTo);
}

/** A cookie set for 127.0.0.1 is not sent to localhost, where the issuer leads back to. */
function cameByAnotherLoopbackName(request: Request, publicUrl: URL): boolean {
  const asked = URL.parse(`http://${request.headers.host}`);
  return isLoopback(publicUrl) && asked !== null && isLoopback(asked) && asked.hostname !== publicUrl.hostname;
}

function tellFailure(request: Request, response: Response): void {
  const words = signInWords[preferredLanguage(request)];
  const again = html`<p><a href="/sign-in">${words.againLink}</a></p>\n`;
  writePage(request, response, { status: 400, title: words.failedTitle, paragraphs: [words.failedWhy], body: again });
}

function tellUnreachable(request: Request, response: Response): void {
  const words = signInWords[preferredLanguage(request)];
  const again = html`<p><a href="/sign-in">${words.againLink}</a></p>\n`;
  writePage(request, response, {
    status: 502,
    title: words.unreachableTitle,
    paragraphs: [words.unreachableWhy],
    body: again,
  });
}

/** Issuer and subject are what the one who lets her in has to enter. */
function tellUnknown(request: Request, response: Response, { issuer, subject }: Identity): void {
  const words = signInWords[preferredLanguage(request)];
  const body = html`<p>${words.unknownHandOn}</p>
<ul>
<li><code>${issuer}</code></li>
<li><code>${subject}</code></li>
</ul>
<p><a href="/">${words.startLink}</a></p>
`;
  writePage(request, response, { status: 403, title: words.unknownTitle, paragraphs: [words.unknownWhy], body });
}
