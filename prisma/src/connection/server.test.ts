import { describe, expect, inject, it } from 'vitest';
import { adminOf } from '../testing/test-server.ts';
import { connectServer } from './server.ts';

const server = inject('landsbyServer');
const good = new URL(adminOf(server).loginAddress('landsby_template'));
const port = good.port;

const changed = (change: (url: URL) => void): string => {
  const url = new URL(good);
  url.password = 'hush-hush';
  change(url);
  return url.toString();
};

describe('a database that cannot be opened', () => {
  it.each([
    {
      what: 'no address',
      address: 'hush-hush',
      kind: 'addressUnreadable',
      says: 'DATABASE_URL is not an address of a PostgreSQL database (postgres://user:password@host:port/database).',
    },
    {
      what: 'another product',
      address: 'mysql://me:hush-hush@localhost/db',
      kind: 'addressUnreadable',
      says: 'DATABASE_URL is not an address of a PostgreSQL database (postgres://user:password@host:port/database).',
    },
    {
      what: 'nobody there',
      address: changed((url) => {
        url.port = '1';
      }),
      kind: 'unreachable',
      says: 'The database at 127.0.0.1:1/landsby_template cannot be reached (ECONNREFUSED); check DATABASE_URL and that the server runs.',
    },
    {
      what: 'a wrong password',
      address: changed(() => undefined),
      kind: 'signInRefused',
      says: `The database at 127.0.0.1:${port}/landsby_template refused the user or password in DATABASE_URL.`,
    },
    {
      what: 'no such database',
      address: changed((url) => {
        url.password = good.password;
        url.pathname = '/missing';
      }),
      kind: 'unreachable',
      says: `The server answers, but has no database 127.0.0.1:${port}/missing; create it or correct DATABASE_URL.`,
    },
  ])('says in one sentence, without the secret: $what', async ({ address, kind, says }) => {
    await expect(connectServer(address)).rejects.toMatchObject({ name: 'DatabaseProblem', kind, message: says });
  });
});
