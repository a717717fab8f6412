import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export class PortTaken extends Error {
  override name = 'PortTaken';
  constructor(port: number) {
    super(`Port ${port} is already in use. Stop what runs there, or choose another port: PORT=4100 npm start.`);
  }
}

export class PortForbidden extends Error {
  override name = 'PortForbidden';
  constructor(port: number) {
    super(`Port ${port} may not be opened by this user. Choose a port from 1024 upwards: PORT=4000 npm start.`);
  }
}

export type Listener = {
  readonly port: number;
  readonly serve: (application: RequestListener) => void;
  /** Stops accepting, lets running requests finish, then resolves. */
  readonly close: () => Promise<void>;
};

/** The port is taken before anything else happens, so that a busy one leaves the database untouched. */
export async function listen(port: number): Promise<Listener> {
  let application: RequestListener = stillStarting;
  const server = createServer((request, response) => application(request, response));
  await bind(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    serve: (next) => {
      application = next;
    },
    close: () => close(server),
  };
}

function bind(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') reject(new PortTaken(port));
    else if (error.code === 'EACCES') reject(new PortForbidden(port));
    else reject(error);
  });
  server.listen(port, resolve);
  return promise;
}

function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.on('request', (_request, response: ServerResponse) => response.setHeader('connection', 'close'));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  server.close(() => {
    clearInterval(idle);
    resolve();
  });
  return promise;
}

function stillStarting(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'application/json; charset=utf-8', 'retry-after': '2' });
  response.end(JSON.stringify({ status: 'starting' }));
}
