import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { engines } from '@landsby/db/testing';
import { Provider } from 'oidc-provider/lib/provider.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../testing/browser.ts';
import { openTestLandsby, type TestLandsby } from '../testing/test-landsby.ts';
import { embedProvider } from './embedded-provider.ts';

const clientSecret = 'a secret that only the two know';

/** An identity provider of somebody else's, at an address of its own: it signs everybody in as the person named. */
async function foreignIssuer(person: { subject: string }) {
  let provider: Provider | undefined;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!provider) response.writeHead(503).end();
    else if (!pathname.startsWith('/interaction/')) void provider.callback()(request, response);
    else void provider.interactionFinished(request, response, { login: { accountId: person.subject } });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const issuer = new URL(`http://localhost:${(server.address() as AddressInfo).port}`);
  return {
    issuer,
    know: (redirectUri: string) => {
      provider = new Provider(issuer.origin, {
        clients: [{ client_id: 'landsby', client_secret: clientSecret, redirect_uris: [redirectUri] }],
        interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
        features: { devInteractions: { enabled: false } },
        findAccount: async (_context, subject) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
        loadExistingGrant: async ({ oidc }) => {
          const grant = new oidc.provider.Grant({ clientId: 'landsby', accountId: oidc.session?.accountId });
          grant.addOIDCScope('openid');
          await grant.save();
          return grant;
        },
      });
    },
    close: () => server.close(),
  };
}

describe.each(engines)('signing in with one’s own provider on %s', (engine) => {
  const person = { subject: 'abc-123' };
  let issuer: Awaited<ReturnType<typeof foreignIssuer>>;
  let landsby: TestLandsby;
  beforeAll(async () => {
    issuer = await foreignIssuer(person);
    landsby = await openTestLandsby(engine, {
      signIn: { kind: 'issuer', issuer: issuer.issuer, clientId: 'landsby', clientSecret },
    });
    await landsby.database.behind(
      `INSERT INTO identity (issuer, subject, person_id) VALUES ('${issuer.issuer.origin}', 'abc-123', 'demo-furesoe')`,
    );
  });
  afterAll(async () => {
    await landsby.close();
    issuer.close();
  });

  /** The provider is another origin: a browser keeps its cookies apart from ours. */
  async function signIn(browser: Browser): Promise<Response> {
    const away = new Browser(issuer.issuer.origin);
    const began = await browser.go('/sign-in?return_to=/municipality/');
    const { at } = await away.follow(began.headers.get('location') ?? '', '/sign-in/callback');
    return browser.go(at.href);
  }

  it('says so while the provider does not answer, and works once it does', async () => {
    const browser = new Browser(landsby.origin);
    const away = await browser.go('/sign-in', { headers: { 'accept-language': 'da' } });
    expect([away.status, await away.text()]).toEqual([502, expect.stringContaining('Login svarer ikke')]);
    issuer.know(new URL('/sign-in/callback', landsby.origin).href);
    const back = await signIn(browser);
    expect([back.status, back.headers.get('location'), browser.cookies.has('landsby')]).toEqual([
      303,
      '/municipality/',
      true,
    ]);
    const asked = await browser.go('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { organisation { name } } }' }),
    });
    expect(await asked.json()).toEqual({ data: { viewer: { organisation: { name: 'Furesø Kommune' } } } });
  });

  it('tells a person whom nobody has added by which two lines to be known, and signs nobody in', async () => {
    person.subject = 'a stranger';
    const browser = new Browser(landsby.origin);
    const back = await signIn(browser);
    const page = await back.text();
    expect([back.status, /<h1>(.*)<\/h1>/.exec(page)?.[1]]).toEqual([403, 'Landsby does not know you yet']);
    expect([...page.matchAll(/<code>(.*)<\/code>/g)].map(([, line]) => line)).toEqual([
      issuer.issuer.origin,
      'a stranger',
    ]);
    expect(browser.cookies.has('landsby')).toBe(false);
  });

  it('leaves no way in for the demo people', async () => {
    expect((await fetch(`${landsby.origin}/oidc/.well-known/openid-configuration`)).status).toBe(404);
    const choice = { kind: 'issuer', issuer: issuer.issuer, clientId: 'landsby', clientSecret } as const;
    expect(() => embedProvider(choice, new URL(landsby.origin), async () => [])).toThrow('beside a configured issuer');
  });
});
