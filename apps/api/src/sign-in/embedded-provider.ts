import { generateKeyPairSync, randomBytes } from 'node:crypto';
import express, { type RequestHandler, Router } from 'express';
import type { JWK, KoaContextWithOIDC } from 'oidc-provider';
// The package's own door warns about every Node that is not its long-term version.
import { Provider } from 'oidc-provider/lib/provider.js';
import { preferredLanguage } from '../page/language.ts';
import { writePage } from '../page/page.ts';
import type { SignInChoice } from '../settings.ts';
import { type DemoPerson, writeChoicePage } from './choice-page.ts';
import { rememberInProcess } from './provider-memory.ts';
import { signInWords } from './words.ts';

export type EmbeddedProvider = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly routes: RequestHandler;
};

/** Its keys live as long as the process: only sign-ins under way depend on them, our own sessions do not. */
export function embedProvider(
  configured: SignInChoice,
  publicUrl: URL,
  demoPeople: () => Promise<readonly DemoPerson[]>,
): EmbeddedProvider {
  if (configured.kind !== 'demo') throw new Error('The demo people cannot sign in beside a configured issuer.');
  const issuer = new URL('/oidc', publicUrl);
  const clientId = 'landsby';
  const clientSecret = randomBytes(32).toString('base64url');
  const provider = new Provider(issuer.href, {
    adapter: rememberInProcess(),
    jwks: { keys: [newSigningKey()] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'landsby-demo', interaction: 'landsby-demo-choice', resume: 'landsby-demo-resume' },
    },
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [new URL('/sign-in/callback', publicUrl).href],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    interactions: { url: (_context, interaction) => `/oidc/person/${interaction.uid}` },
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 300, Interaction: 1800, Session: 1800, Grant: 1800 },
    findAccount: async (_context, subject) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
    loadExistingGrant: grantOwnClient,
    renderError: async (context) => {
      context.status = 303;
      context.redirect('/sign-in/failed');
    },
  });
  provider.proxy = true;
  return {
    issuer,
    clientId,
    clientSecret,
    routes: Router().use(personRoutes(provider, demoPeople), atPublicAddress(provider, publicUrl)),
  };
}

/** Landsby is the only client and asks for nothing but who it is: there is nothing to consent to. */
async function grantOwnClient(context: KoaContextWithOIDC) {
  const { provider, session, client } = context.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function newSigningKey(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' };
}

/** Whichever way a request came in, the provider answers with the one public address it is known by. */
function atPublicAddress(provider: Provider, publicUrl: URL): RequestHandler {
  const answer = provider.callback();
  return (request, response) => {
    request.headers['x-forwarded-proto'] = publicUrl.protocol.slice(0, -1);
    request.headers['x-forwarded-host'] = publicUrl.host;
    return answer(request, response);
  };
}

function personRoutes(provider: Provider, demoPeople: () => Promise<readonly DemoPerson[]>): RequestHandler {
  return Router()
    .get('/person/:uid', async (request, response) => {
      await provider.interactionDetails(request, response);
      writeChoicePage(request, response, await demoPeople());
    })
    .post('/person/:uid', express.urlencoded({ limit: '1kb', extended: false }), async (request, response) => {
      const chosen = (await demoPeople()).find(({ subject }) => subject === request.body?.person);
      const words = signInWords[preferredLanguage(request)];
      if (!chosen)
        writePage(request, response, { status: 400, title: words.unknownTitle, paragraphs: [words.unknownWhy] });
      else {
        await forgetFormerPerson(provider, await provider.interactionDetails(request, response));
        await provider.interactionFinished(request, response, { login: { accountId: chosen.subject } });
      }
    });
}

/** Otherwise the provider would first ask whether the former person shall be signed out. */
async function forgetFormerPerson(
  provider: Provider,
  interaction: InstanceType<Provider['Interaction']>,
): Promise<void> {
  const uid = interaction.session?.uid;
  if (uid === undefined) return;
  await (await provider.Session.findByUid(uid))?.destroy();
  delete interaction.session;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}
