import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApplication } from './application.ts';

const appsFolder = mkdtempSync(join(tmpdir(), 'landsby-apps-'));
let databaseIsThere = true;
let origin: string;
let close: () => void;

beforeAll(async () => {
  mkdirSync(join(appsFolder, 'funder', 'dist', 'assets'), { recursive: true });
  writeFileSync(join(appsFolder, 'funder', 'dist', 'index.html'), '<title>funder</title>');
  writeFileSync(join(appsFolder, 'funder', 'dist', 'assets', 'main-a1b2.js'), '1;');
  const application = buildApplication({
    publicUrl: new URL('https://landsby.example'),
    log: pino({ level: 'silent' }),
    appsFolder,
    databaseAnswers: async () => databaseIsThere,
    signIn: (_request, response) => void response.end(),
    signOut: (_request, response) => void response.end(),
    graphql: () => {
      throw new Error('secret detail');
    },
  });
  const server = application.listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});
afterAll(() => {
  close();
  rmSync(appsFolder, { recursive: true });
});

describe('the front ends', () => {
  it('have built files that never change', async () => {
    const response = await fetch(`${origin}/funder/assets/main-a1b2.js`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  });

  it.each(['/funder', '/funder/', '/funder/horizon?asOf=2026-01-01'])(
    'answer %s with their page, asked for anew each time',
    async (path) => {
      const response = await fetch(`${origin}${path}`);
      expect([response.status, response.headers.get('cache-control'), await response.text()]).toEqual([
        200,
        'no-cache',
        '<title>funder</title>',
      ]);
    },
  );

  it('do not answer a missing file with a page', async () => {
    expect((await fetch(`${origin}/funder/assets/main-old.js`)).status).toBe(404);
  });

  it('say so while they are not built', async () => {
    const response = await fetch(`${origin}/secretariat/`, { headers: { 'accept-language': 'sv' } });
    expect([response.status, await response.text()]).toEqual([
      503,
      expect.stringContaining('Sidan är inte byggd ännu'),
    ]);
  });

  it('cannot be left upwards', async () => {
    expect((await fetch(`${origin}/funder/assets/..%2f..%2f..%2fpackage.json`)).status).toBe(403);
  });
});

describe('the start page', () => {
  it.each([
    { language: 'da', name: 'Kommune' },
    { language: 'sv', name: 'Finansiär' },
    { language: 'fr', name: 'Municipality' },
  ])('names the three in the language of the browser: $language', async ({ language, name }) => {
    const response = await fetch(origin, { headers: { 'accept-language': language } });
    const page = await response.text();
    expect(page.match(/href="\/(secretariat|municipality|funder)\/"/g)).toHaveLength(3);
    expect(page).toContain(`<strong>${name}</strong>`);
  });
});

describe('health', () => {
  it('is live, and ready as long as the database answers', async () => {
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
    databaseIsThere = false;
    expect([(await fetch(`${origin}/health/live`)).status, (await fetch(`${origin}/health/ready`)).status]).toEqual([
      200, 503,
    ]);
    databaseIsThere = true;
  });
});

describe('the pages before the front ends', () => {
  it('bring the letters their style names', async () => {
    const style = await (await fetch(`${origin}/page.css`)).text();
    const letters = [...style.matchAll(/url\('([^']+)'\)/g)].map(([, address]) => address);
    const answers = await Promise.all(letters.map((address) => fetch(`${origin}${address}`)));
    expect(answers.map(({ headers, status }) => [status, headers.get('content-type')])).toEqual([
      [200, 'font/woff2'],
      [200, 'font/woff2'],
      [200, 'font/woff2'],
      [200, 'font/woff2'],
    ]);
    expect((await fetch(`${origin}/fonts/package.json`)).status).toBe(404);
  });
});

describe('every answer', () => {
  it('lets a page load from its own origin only', async () => {
    const { headers } = await fetch(origin);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';object-src 'none';base-uri 'none';frame-ancestors 'none';form-action 'self';upgrade-insecure-requests",
    );
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it('tells nothing of what broke', async () => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('secret detail')]);
  });

  it('to an unknown address is 404', async () => {
    expect((await fetch(`${origin}/wp-admin`)).status).toBe(404);
  });
});
