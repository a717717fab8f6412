import { engines } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLandsby, type TestLandsby } from '../testing/test-landsby.ts';

const viewer = { query: '{ viewer { capacity } }' };

describe.each(engines)('signing out on %s', (engine) => {
  let landsby: TestLandsby;
  beforeAll(async () => {
    landsby = await openTestLandsby(engine);
  });
  afterAll(() => landsby.close());

  it('ends the session and clears the cookie', async () => {
    const { browser, ask } = await landsby.signInAs('demo-furesoe');
    const token = browser.cookies.get('landsby') ?? '';
    const response = await browser.go('/sign-out', { method: 'POST', headers: { origin: landsby.origin } });
    expect([response.status, browser.cookies.has('landsby')]).toEqual([204, false]);
    browser.cookies.set('landsby', token);
    expect(await ask(viewer)).toEqual({ data: { viewer: null } });
  });

  it('leads a form to the start page', async () => {
    const { browser } = await landsby.signInAs('demo-furesoe');
    const headers = { origin: landsby.origin, accept: 'text/html' };
    const response = await browser.go('/sign-out', { method: 'POST', headers });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
  });

  it.each([
    { headers: { origin: 'https://evil.example' }, because: 'a foreign page' },
    { headers: {}, because: 'no page at all' },
  ])('is refused to $because', async ({ headers }) => {
    const { browser, ask } = await landsby.signInAs('demo-furesoe');
    expect((await browser.go('/sign-out', { method: 'POST', headers: new Headers(headers) })).status).toBe(403);
    expect(await ask(viewer)).toEqual({ data: { viewer: { capacity: 'MUNICIPALITY' } } });
  });

  it('does not happen by a link', async () => {
    const { browser, ask } = await landsby.signInAs('demo-furesoe');
    expect((await browser.go('/sign-out')).status).toBe(404);
    expect(await ask(viewer)).toEqual({ data: { viewer: { capacity: 'MUNICIPALITY' } } });
  });
});
