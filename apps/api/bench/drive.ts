import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

export type Call = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What a right answer contains. */
  readonly expected: string;
  readonly answered?: () => void;
};

/** One connection's way through the work: what it sends next. */
export type Lane = () => Call | Promise<Call>;

export type Driven = { readonly requests: number; readonly seconds: number };

export type Length = { readonly milliseconds: number; readonly leastRequests?: number | undefined };

/** All lanes at once, each with one request at a time, for a while; a wrong answer ends the measurement. */
export async function drive(
  origin: string,
  lanes: readonly Lane[],
  { milliseconds, leastRequests = 0 }: Length,
): Promise<Driven> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes.length });
  const begun = performance.now();
  let asked = 0;
  const run = async (lane: Lane): Promise<number> => {
    let requests = 0;
    while (performance.now() - begun < milliseconds || asked < leastRequests) {
      asked += 1;
      const call = await lane();
      await send(origin, call, agent);
      call.answered?.();
      requests += 1;
    }
    return requests;
  };
  const counts = await Promise.all(lanes.map(run));
  const seconds = (performance.now() - begun) / 1_000;
  agent.destroy();
  return { requests: counts.reduce((sum, count) => sum + count, 0), seconds };
}

function send(origin: string, { method, path, headers, body, expected }: Call, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(new URL(path, origin), { agent, method, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const answer = Buffer.concat(chunks);
        if (response.statusCode === 200 && holds(answer, expected)) resolve();
        else
          reject(
            new Error(`${method} ${path} was answered ${response.statusCode}: ${answer.toString().slice(0, 600)}`),
          );
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

const gzipMark = 0x1f;

function holds(answer: Buffer, expected: string): boolean {
  const text = answer[0] === gzipMark ? gunzipSync(answer) : answer;
  return text.includes(expected) && !text.includes('"errors":');
}
