import { type IncomingMessage, createServer, request as ask, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

export type Behind = { readonly api: number; readonly frontEnds: ReadonlyMap<string, number> };

/** One address for the API and the Vite servers, as in production; their web sockets pass through. */
export function gateway(behind: Behind): Server {
  const server = createServer((request, response) => passOn(portFor(behind, request.url), request, response));
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    join(portFor(behind, request.url), request, { socket, head }),
  );
  return server;
}

export function portFor({ api, frontEnds }: Behind, url = '/'): number {
  const [, first = ''] = url.split(/[/?#]/);
  return frontEnds.get(first) ?? api;
}

function passOn(port: number, request: IncomingMessage, response: ServerResponse): void {
  const { method = 'GET', url = '/', headers } = request;
  const onward = ask({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once('error', () => {
    if (response.headersSent) return response.destroy();
    return response
      .writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' })
      .end('Starting; load this page again in a moment.\n');
  });
  response.once('close', () => onward.destroy());
  request.pipe(onward);
}

function join(port: number, request: IncomingMessage, { socket, head }: { socket: Duplex; head: Buffer }): void {
  const onward = connect(port, '127.0.0.1', () => {
    const headers = Object.entries(request.headersDistinct).flatMap(([name, values = []]) =>
      values.map((value) => `${name}: ${value}`),
    );
    onward.write(`${[`${request.method} ${request.url} HTTP/1.1`, ...headers].join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.once('error', () => socket.destroy());
  socket.once('error', () => onward.destroy());
}
