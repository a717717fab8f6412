import { Answered } from '@landsby/front';
import { expect, it, vi } from 'vitest';
import { CombinedError } from 'urql';
import { show } from '../testing/show.tsx';

const waiting = { fetching: true, stale: false, hasNext: false, data: undefined, error: undefined };

function failed(error: CombinedError) {
  return { ...waiting, fetching: false, error };
}

it('names the request that failed and asks again', async () => {
  const response = new Response(null, { headers: { 'x-request-id': 'abc-123' } });
  const error = new CombinedError({ graphQLErrors: ['broken'], response });
  const ask = vi.fn();
  const screen = await show(<Answered answer={[failed(error), ask] as never}>{() => 'told'}</Answered>);
  await expect.element(screen.getByText(/abc-123/)).toBeInTheDocument();
  await screen.getByRole('button', { name: 'Prøv igen' }).click();
  expect(ask.mock.calls).toEqual([[{ requestPolicy: 'network-only' }]]);
});

it('says so when the connection is gone', async () => {
  const error = new CombinedError({ networkError: new Error('offline') });
  const screen = await show(<Answered answer={[failed(error), vi.fn()] as never}>{() => 'told'}</Answered>);
  await expect.element(screen.getByText('Se efter, om du har forbindelse, og prøv igen.')).toBeInTheDocument();
});

it('holds the place while it waits, and keeps what it has while it asks anew', async () => {
  const screen = await show(<Answered answer={[waiting, vi.fn()] as never}>{() => 'told'}</Answered>);
  await expect.element(screen.getByRole('status')).toHaveTextContent('Henter …');
  const again = { ...waiting, data: {} };
  const shown = await show(<Answered answer={[again, vi.fn()] as never}>{() => 'told before'}</Answered>);
  await expect.element(shown.getByText('told before')).toBeInTheDocument();
});
