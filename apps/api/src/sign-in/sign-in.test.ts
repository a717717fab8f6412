import { demoIssuer } from '@landsby/db/seed';
import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../testing/browser.ts';
import { choosePerson, openTestLandsby, type TestLandsby } from '../testing/test-landsby.ts';

const whoAmI = '{ viewer { person { name } organisation { name } capacity capacities } }';
const eva = {
  viewer: {
    person: { name: 'Eva Demosen (demo)' },
    organisation: { name: 'Eksempelsund Kommune' },
    capacity: 'MUNICIPALITY',
    capacities: ['MUNICIPALITY'],
  },
};

describe.each(engines)('signing in by OpenID Connect on %s', (engine) => {
  let landsby: TestLandsby;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
  });
  afterAll(() => landsby.close());

  it('leads through the provider and back to where one came from', async () => {
    const browser = new Browser(landsby.origin);
    const { at, response } = await choosePerson(
      browser,
      '/sign-in?return_to=/municipality/leaving?day=2026-12-31',
      'demo-eksempelsund',
    );
    expect([at.pathname + at.search, response.status]).toEqual(['/municipality/leaving?day=2026-12-31', 303]);
    const session = browser.received.findLast((line) => line.startsWith('landsby='));
    expect(session).toMatch(/^landsby=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('knows who asks', async () => {
    const visitor = await landsby.signInAs('demo-eksempelsund');
    expect(await visitor.ask({ query: whoAmI })).toEqual({ data: eva });
  });

  it('keeps only the hash of a session', async () => {
    const { browser } = await landsby.signInAs('demo-eksempelsund');
    const rows = await landsby.database.behind('select token_hash from session');
    expect(rows.every(({ token_hash: hash }) => (hash as Uint8Array).length === 32)).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(browser.cookies.get('landsby'));
  });

  it('gives a new id at every sign-in and ends the one before', async () => {
    const { browser, ask } = await landsby.signInAs('demo-eksempelsund');
    const former = browser.cookies.get('landsby') ?? '';
    await choosePerson(browser, '/sign-in?return_to=/municipality/', 'demo-furesoe');
    expect(browser.cookies.get('landsby')).not.toBe(former);
    expect((await ask({ query: '{ viewer { organisation { name } } }' })).data.viewer.organisation.name).toBe(
      'Furesø Kommune',
    );
    const stranger = landsby.stranger();
    stranger.browser.cookies.set('landsby', former);
    expect(await stranger.ask({ query: whoAmI })).toEqual({ data: { viewer: null } });
  });

  it('asks anew for a person at every sign-in', async () => {
    const { browser } = await landsby.signInAs('demo-eksempelsund');
    const { at, response } = await browser.follow('/sign-in');
    expect([at.pathname.startsWith('/oidc/person/'), response.status]).toEqual([true, 200]);
  });

  it('ends after 30 idle minutes', async () => {
    landsby.setNow('2026-11-21T12:00:00Z');
    const { ask } = await landsby.signInAs('demo-eksempelsund');
    landsby.setNow('2026-11-21T12:29:59Z');
    expect(await ask({ query: whoAmI })).toEqual({ data: eva });
    landsby.setNow('2026-11-21T12:59:58Z');
    expect(await ask({ query: whoAmI })).toEqual({ data: eva });
    landsby.setNow('2026-11-21T13:29:59Z');
    expect(await ask({ query: whoAmI })).toEqual({ data: { viewer: null } });
    expect((await ask({ query: '{ programme(id: "Programme:village") { name } }' })).errors?.[0]).toMatchObject({
      message: 'You are not signed in, or your session has ended. Sign in and try again.',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('ends after twelve hours, however busy one was', async () => {
    landsby.setNow('2026-11-21T08:00:00Z');
    const { ask } = await landsby.signInAs('demo-eksempelsund');
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      landsby.setNow(Temporal.Instant.from('2026-11-21T08:00:00Z').add({ minutes }).toString());
      expect((await ask({ query: whoAmI })).data).toEqual(eva);
    }
    landsby.setNow('2026-11-21T20:00:00Z');
    expect(await ask({ query: whoAmI })).toEqual({ data: { viewer: null } });
  });

  it('refuses a callback that another browser began', async () => {
    const victim = new Browser(landsby.origin);
    const thief = new Browser(landsby.origin);
    const { at } = await thief.follow('/sign-in');
    const chosen = await thief.go(at.href, { method: 'POST', body: new URLSearchParams({ person: 'demo-furesoe' }) });
    const { at: callback } = await thief.follow(
      new URL(chosen.headers.get('location') ?? '', at).href,
      '/sign-in/callback',
    );
    const response = await victim.go(callback.href, { headers: { 'accept-language': 'sv' } });
    expect([response.status, victim.cookies.has('landsby')]).toEqual([400, false]);
    expect(await response.text()).toContain('Du blev inte inloggad');
  });

  it('takes a callback only once', async () => {
    const browser = new Browser(landsby.origin);
    const { at } = await browser.follow('/sign-in');
    const chosen = await browser.go(at.href, { method: 'POST', body: new URLSearchParams({ person: 'demo-furesoe' }) });
    const { at: callback } = await browser.follow(
      new URL(chosen.headers.get('location') ?? '', at).href,
      '/sign-in/callback',
    );
    const attempt = browser.cookies.get('landsby-attempt') ?? '';
    expect((await browser.go(callback.href)).status).toBe(303);
    browser.cookies.set('landsby-attempt', attempt);
    expect((await browser.go(callback.href)).status).toBe(400);
  });

  it('refuses a person who is not on the page', async () => {
    const browser = new Browser(landsby.origin);
    const { at } = await browser.follow('/sign-in');
    const response = await browser.go(at.href, {
      method: 'POST',
      body: new URLSearchParams({ person: 'somebody-else' }),
    });
    expect(response.status).toBe(400);
  });

  it('shows the demo people plainly: no script, one button each, in the language of the browser', async () => {
    const browser = new Browser(landsby.origin);
    const { at } = await browser.follow('/sign-in');
    const response = await browser.go(at.href, { headers: { 'accept-language': 'da' } });
    const page = await response.text();
    expect(page).toContain('<html lang="da">');
    expect(page).not.toMatch(/<script|style=| on\w+=/);
    const [asked] = await landsby.database.behind(
      `SELECT array_agg(subject ORDER BY subject) AS subjects FROM identity WHERE issuer = '${demoIssuer}'`,
    );
    const offered = Array.from(
      page.matchAll(/<button type="submit" name="person" value="([^"]+)"/g),
      ([, subject]) => subject,
    );
    expect(offered).toHaveLength(new Set(offered).size);
    expect(new Set(offered)).toEqual(new Set(asked?.['subjects'] as string[]));
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});
