export type DatabaseChoice =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type SignInChoice =
  | { readonly kind: 'demo' }
  | { readonly kind: 'issuer'; readonly issuer: URL; readonly clientId: string; readonly clientSecret: string };

export type Settings = {
  readonly port: number;
  /** How browsers reach Landsby; null for this machine itself. */
  readonly publicUrl: URL | null;
  readonly database: DatabaseChoice;
  readonly signIn: SignInChoice;
  readonly logLevel: LogLevel;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export class SettingUnusable extends Error {
  override name = 'SettingUnusable';
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readSettings(environment: Environment, defaultFolder: string): Settings {
  const port = readPort(environment['PORT']);
  const publicUrl = environment['LANDSBY_PUBLIC_URL'];
  return {
    port,
    publicUrl: publicUrl ? readAddress('LANDSBY_PUBLIC_URL', publicUrl) : null,
    database: readDatabase(environment, defaultFolder),
    signIn: readSignIn(environment),
    logLevel: readLogLevel(environment['LANDSBY_LOG']),
  };
}

function readPort(given: string | undefined): number {
  if (!given) return 4000;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new SettingUnusable(`PORT is "${given}", but has to be a whole number from 0 to 65535.`);
}

function readDatabase(environment: Environment, defaultFolder: string): DatabaseChoice {
  const url = environment['DATABASE_URL'];
  if (url === undefined) return { kind: 'embedded', folder: environment['LANDSBY_DATA'] || defaultFolder };
  if (/^postgres(ql)?:\/\/./.test(url)) return { kind: 'postgres', url };
  throw new SettingUnusable(
    'DATABASE_URL is set but is no PostgreSQL address (postgres://user:password@host:5432/name). Correct it, or unset it to use the embedded database.',
  );
}

function readSignIn(environment: Environment): SignInChoice {
  const issuer = environment['LANDSBY_OIDC_ISSUER'];
  const clientId = environment['LANDSBY_OIDC_CLIENT_ID'];
  const clientSecret = environment['LANDSBY_OIDC_CLIENT_SECRET'];
  if (!issuer && !clientId && !clientSecret) return { kind: 'demo' };
  if (issuer && clientId && clientSecret) return { kind: 'issuer', issuer: readIssuer(issuer), clientId, clientSecret };
  throw new SettingUnusable(
    'Signing in needs LANDSBY_OIDC_ISSUER, LANDSBY_OIDC_CLIENT_ID and LANDSBY_OIDC_CLIENT_SECRET together; set all three, or none for the demo people.',
  );
}

function readIssuer(given: string): URL {
  const issuer = readAddress('LANDSBY_OIDC_ISSUER', given);
  if (issuer.protocol === 'https:' || isLoopback(issuer)) return issuer;
  throw new SettingUnusable(`LANDSBY_OIDC_ISSUER is "${given}", but an issuer outside this machine has to use https.`);
}

function readAddress(name: string, given: string): URL {
  const address = URL.parse(given);
  if (address && /^https?:$/.test(address.protocol)) return address;
  throw new SettingUnusable(`${name} is "${given}", but has to be an address such as https://landsby.example.`);
}

function readLogLevel(given: string | undefined): LogLevel {
  const level = logLevels.find((known) => known === (given || 'info'));
  if (level) return level;
  throw new SettingUnusable(`LANDSBY_LOG is "${given}", but has to be one of ${logLevels.join(', ')}.`);
}

export function isLoopback(address: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
}
