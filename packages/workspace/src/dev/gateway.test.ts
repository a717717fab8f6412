import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../port/free-port.ts';
import { gateway, portFor } from './gateway.ts';

const running: Server[] = [];
afterEach(() => running.splice(0).forEach((server) => server.close()));

async function listening(server: Server): Promise<number> {
  const port = await freePort();
  running.push(server.listen(port, '127.0.0.1'));
  await once(server, 'listening');
  return port;
}

describe('which server answers', () => {
  const behind = { api: 1, frontEnds: new Map([['funder', 2]]) };
  it.each([
    { url: '/funder', port: 2, because: 'the front end itself' },
    { url: '/funder/@vite/client?t=1', port: 2, because: 'what it loads' },
    { url: '/funder?day=2026-01-01', port: 2, because: 'a query is not a name' },
    { url: '/funders', port: 1, because: 'another name' },
    { url: '/graphql', port: 1, because: 'everything else is the API' },
    { url: '/', port: 1, because: 'the page that names the front ends' },
  ])('$url: $because', ({ url, port }) => expect(portFor(behind, url)).toBe(port));
});

it('passes request, body and answer on', async () => {
  const api = await listening(
    createServer((request, response) => request.pipe(response.writeHead(201, { 'x-path': request.url }))),
  );
  const port = await listening(gateway({ api, frontEnds: new Map() }));

  const answer = await fetch(`http://127.0.0.1:${port}/graphql?a=1`, { method: 'POST', body: 'hello' });

  expect([answer.status, answer.headers.get('x-path'), await answer.text()]).toEqual([201, '/graphql?a=1', 'hello']);
});

it('says so while the server behind is not there', async () => {
  const port = await listening(gateway({ api: await freePort(), frontEnds: new Map() }));
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(503);
});

it('joins a web socket to the front end it belongs to', async () => {
  const vite = createServer().on('upgrade', (request, socket) =>
    socket.end(`HTTP/1.1 101 Switching Protocols\r\n\r\nhello from ${request.url}`),
  );
  const funder = await listening(vite);
  const port = await listening(gateway({ api: await freePort(), frontEnds: new Map([['funder', funder]]) }));

  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  socket.write('GET /funder/ HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  const said: string[] = [];
  for await (const piece of socket) said.push(String(piece));

  expect(said.join('')).toContain('hello from /funder/');
});
