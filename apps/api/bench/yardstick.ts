import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { begin, statements } from './yardstick.statements.ts';

/** The same jobs by hand: SQL that knows one page each, behind a bare server; the session is checked, and all policies hold. */
type Act = {
  readonly kind: 'noticeGiven' | 'noticeWithdrawn';
  readonly programme: string;
  readonly agreement: string;
  readonly expectedVersion: number;
  readonly clientKey: string;
  readonly on: string;
};

const [, , connectionString, port] = process.argv;
const pool = new pg.Pool({ connectionString, max: 16, pipeline: true });

createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(port), 'localhost');

async function answer(request: IncomingMessage): Promise<string> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/health/ready') return 'ready';
  const token = tokenHash(request);
  const programme = searchParams.get('programme');
  if (pathname === '/agreement') return page(token, 'agreementPage', [programme, searchParams.get('agreement')]);
  if (pathname === '/what-waits') return page(token, 'whatWaits', [programme]);
  return act(token, JSON.parse(await text(request)));
}

function tokenHash({ headers }: IncomingMessage): Buffer {
  const [, token = ''] = /landsby=([^;]+)/.exec(headers.cookie ?? '') ?? [];
  return createHash('sha256').update(token).digest();
}

type Run = (name: keyof typeof statements, values: unknown[]) => Promise<pg.QueryResult>;

function runOn(client: pg.PoolClient): Run {
  return (name, values) => client.query({ name, text: statements[name], values });
}

/** All of it leaves together. */
async function page(token: Buffer, name: 'agreementPage' | 'whatWaits', values: unknown[]): Promise<string> {
  const client = await pool.connect();
  const run = runOn(client);
  client.connection.stream.cork();
  process.nextTick(() => client.connection.stream.uncork());
  try {
    const all = [
      client.query(begin.reading),
      run('stepInside', [token, 'landsby_secretariat']),
      run(name, values),
      client.query('COMMIT'),
    ];
    return (await Promise.all(all))[2]?.rows[0].answer;
  } finally {
    client.release();
  }
}

async function act(token: Buffer, asked: Act): Promise<string> {
  const { kind, programme, agreement, expectedVersion, clientKey, on } = asked;
  const client = await pool.connect();
  const run = runOn(client);
  try {
    const begun = client.query(begin.writing);
    const inside = run('stepInside', [token, 'landsby_municipality']);
    const found = run('noticeFacts', [programme, agreement, clientKey, on]);
    const [, , { rows }] = await Promise.all([begun, inside, found]);
    const { version, by, person, organisation, reused, events, standing, effect, title, parties } = rows[0];
    if (reused || version !== expectedVersion || (standing === 'noticeGiven') === (kind === 'noticeGiven'))
      throw new Error(`refused: version ${version}, ${standing}`);
    const event = kind === 'noticeGiven' ? { kind, by, on, ground: 'ordinary', cause: null } : { kind, by, on };
    const receipt = { id: `audit_${randomUUID()}`, recordedAt: new Date() };
    const hash = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
    await Promise.all([
      run('raiseVersion', [programme, agreement, expectedVersion]),
      run('addEvent', [programme, agreement, events + 1, kind, on, organisation, event]),
      run('addAudit', [
        programme,
        receipt.id,
        person,
        organisation,
        kind,
        clientKey,
        agreement,
        version,
        version + 1,
        asked,
      ]),
      run('addClientKey', [programme, organisation, clientKey, kind, hash, receipt]),
    ]);
    await client.query('COMMIT');
    client.release();
    return `{"done":"${kind}","effectiveOn":"${effect}","title":${title},"parties":${parties},"receipt":${JSON.stringify(receipt)}}`;
  } catch (error) {
    await client.query('ROLLBACK');
    client.release();
    throw error;
  }
}

process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
