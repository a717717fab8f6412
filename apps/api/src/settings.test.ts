import { describe, expect, it } from 'vitest';
import { readSettings, SettingUnusable } from './settings.ts';

describe('the environment, read once', () => {
  it('needs nothing: embedded database, demo people, port 4000', () => {
    expect(readSettings({}, '/folder')).toEqual({
      port: 4000,
      publicUrl: null,
      database: { kind: 'embedded', folder: '/folder' },
      signIn: { kind: 'demo' },
      logLevel: 'info',
    });
  });

  it('takes a PostgreSQL, an address and an issuer', () => {
    const environment = {
      PORT: '8080',
      DATABASE_URL: 'postgres://landsby@db/landsby',
      LANDSBY_PUBLIC_URL: 'https://landsby.example',
      LANDSBY_OIDC_ISSUER: 'https://login.example/tenant',
      LANDSBY_OIDC_CLIENT_ID: 'landsby',
      LANDSBY_OIDC_CLIENT_SECRET: 'secret',
      LANDSBY_LOG: 'warn',
    };
    expect(readSettings(environment, '/folder')).toEqual({
      port: 8080,
      publicUrl: new URL('https://landsby.example'),
      database: { kind: 'postgres', url: 'postgres://landsby@db/landsby' },
      signIn: {
        kind: 'issuer',
        issuer: new URL('https://login.example/tenant'),
        clientId: 'landsby',
        clientSecret: 'secret',
      },
      logLevel: 'warn',
    });
  });

  it.each([
    { environment: { PORT: 'http' }, says: 'PORT is "http"', because: 'a port is a number' },
    { environment: { PORT: '70000' }, says: 'PORT is "70000"', because: 'ports end at 65535' },
    {
      environment: { DATABASE_URL: '' },
      says: 'DATABASE_URL',
      because: 'an empty one is a mistake, not a wish for the embedded one',
    },
    { environment: { DATABASE_URL: 'mysql://db' }, says: 'DATABASE_URL', because: 'only PostgreSQL' },
    {
      environment: { LANDSBY_OIDC_ISSUER: 'https://login.example' },
      says: 'set all three',
      because: 'half an issuer is none',
    },
    {
      environment: {
        LANDSBY_OIDC_ISSUER: 'http://login.example',
        LANDSBY_OIDC_CLIENT_ID: 'a',
        LANDSBY_OIDC_CLIENT_SECRET: 'b',
      },
      says: 'https',
      because: 'a foreign issuer is reached safely or not at all',
    },
    { environment: { LANDSBY_PUBLIC_URL: 'landsby' }, says: 'LANDSBY_PUBLIC_URL', because: 'an address has a scheme' },
    { environment: { LANDSBY_LOG: 'loud' }, says: 'LANDSBY_LOG', because: 'pino knows no such level' },
  ])('says in one sentence what is wrong: $because', ({ environment, says }) => {
    const read = () => readSettings(environment, '/folder');
    expect(read).toThrow(SettingUnusable);
    expect(read).toThrow(says);
  });
});
