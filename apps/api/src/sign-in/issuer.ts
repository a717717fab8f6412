import * as client from 'openid-client';
import { isLoopback } from '../settings.ts';

export type Identity = { readonly issuer: string; readonly subject: string };

export type AttemptSecrets = { readonly state: string; readonly nonce: string; readonly codeVerifier: string };

export type IssuerChoice = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: URL;
  readonly alwaysAsk: boolean;
  readonly fetch?: client.CustomFetch;
};

export type Issuer = {
  readonly authorizationUrl: (secrets: AttemptSecrets) => Promise<URL>;
  readonly identify: (callback: URL, secrets: AttemptSecrets) => Promise<Identity>;
};

export function newAttemptSecrets(): AttemptSecrets {
  return { state: client.randomState(), nonce: client.randomNonce(), codeVerifier: client.randomPKCECodeVerifier() };
}

/** The issuer is asked for its addresses at the first sign-in, and again after a failure: Landsby starts without it. */
export function connectIssuer(choice: IssuerChoice): Issuer {
  let discovered: Promise<client.Configuration> | undefined;
  const configuration = () => {
    discovered ??= discover(choice).catch((error: unknown) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };
  return {
    authorizationUrl: async ({ state, nonce, codeVerifier }) =>
      client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: choice.redirectUri.href,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...(choice.alwaysAsk ? { prompt: 'login' } : {}),
      }),
    identify: async (callback, { state, nonce, codeVerifier }) => {
      const tokens = await client.authorizationCodeGrant(await configuration(), callback, {
        pkceCodeVerifier: codeVerifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('The issuer answered without an identity token.');
      return identityOf(claims);
    },
  };
}

function discover(choice: IssuerChoice): Promise<client.Configuration> {
  return client.discovery(choice.issuer, choice.clientId, choice.clientSecret, undefined, {
    execute: [
      client.enableNonRepudiationChecks,
      ...(choice.issuer.protocol === 'http:' && isLoopback(choice.issuer) ? [client.allowInsecureRequests] : []),
    ],
    ...(choice.fetch ? { [client.customFetch]: choice.fetch } : {}),
  });
}

type Claims = { readonly iss: string; readonly sub: string; readonly [claim: string]: unknown };

/** Entra's `sub` differs per application; `tid` and `oid` name the same person everywhere. Never the e-mail: it changes hands. */
export function identityOf(claims: Claims): Identity {
  const { iss, sub, tid, oid } = claims;
  const entra = /^https:\/\/(login\.microsoftonline\.com|sts\.windows\.net)\//.test(iss);
  if (entra && typeof tid === 'string' && typeof oid === 'string') return { issuer: iss, subject: `${tid}:${oid}` };
  return { issuer: iss, subject: sub };
}
