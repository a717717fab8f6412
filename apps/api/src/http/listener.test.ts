import { expect, it } from 'vitest';
import { listen, PortTaken } from './listener.ts';

it('says in a sentence that the port is taken', async () => {
  const listener = await listen(0);
  await expect(listen(listener.port)).rejects.toThrow(PortTaken);
  await listener.close();
});

it('answers 503 until the application is there', async () => {
  const listener = await listen(0);
  const answer = await fetch(`http://localhost:${listener.port}/`);
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'starting' }]);
  await listener.close();
});

it('lets a running request finish, and takes no new one', async () => {
  const listener = await listen(0);
  const arrived = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  listener.serve((_request, response) => {
    arrived.resolve();
    void finish.promise.then(() => response.end('finished'));
  });
  const running = fetch(`http://localhost:${listener.port}/`);
  await arrived.promise;
  const closed = listener.close();
  await expect(fetch(`http://localhost:${listener.port}/`)).rejects.toThrow();
  finish.resolve();
  expect(await (await running).text()).toBe('finished');
  await closed;
});
