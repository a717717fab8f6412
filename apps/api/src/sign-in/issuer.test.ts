import { expect, it } from 'vitest';
import { identityOf } from './issuer.ts';

it.each([
  {
    claims: { iss: 'https://login.example', sub: 'abc', email: 'a@b.example' },
    is: { issuer: 'https://login.example', subject: 'abc' },
    because: 'issuer and sub, never the e-mail',
  },
  {
    claims: { iss: 'https://login.microsoftonline.com/t/v2.0', sub: 'pairwise', tid: 't', oid: 'o' },
    is: { issuer: 'https://login.microsoftonline.com/t/v2.0', subject: 't:o' },
    because: 'Entra: tenant and object',
  },
  {
    claims: { iss: 'https://login.example', sub: 'abc', tid: 't', oid: 'o' },
    is: { issuer: 'https://login.example', subject: 'abc' },
    because: 'another issuer cannot pose as Entra',
  },
])('$because', ({ claims, is }) => {
  expect(identityOf(claims)).toEqual(is);
});
