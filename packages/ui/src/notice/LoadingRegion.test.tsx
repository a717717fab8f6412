import { expect, it } from 'vitest';
import { show } from '../testing/show.tsx';
import { LoadingRegion } from './LoadingRegion.tsx';

it('says nothing at first, then that it loads, and holds the place all the while', async () => {
  const screen = await show(<LoadingRegion isLoading lines={3} />);
  const status = screen.getByRole('status');
  expect(status.element().textContent).toBe('');
  const height = screen.container.getBoundingClientRect().height;
  await expect.element(status).toHaveTextContent('Henter …');
  expect(screen.container.getBoundingClientRect().height).toBe(height);
});

it('keeps what it already shows', async () => {
  const screen = await show(
    <LoadingRegion isLoading>
      <p>Syv ting venter.</p>
    </LoadingRegion>,
  );
  await expect.element(screen.getByText('Syv ting venter.')).toBeVisible();
});
