import axe from 'axe-core';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { show } from '../testing/show.tsx';
import { Button } from './Button.tsx';

function Sending({ onSend }: { readonly onSend: () => void }) {
  const [state, setState] = useState<'written' | 'under way' | 'sent'>('written');
  if (state === 'sent') return <p>Sendt</p>;
  return (
    <>
      <Button
        isPending={state === 'under way'}
        onPress={() => {
          onSend();
          setState('under way');
        }}
      >
        Send
      </Button>
      <button type="button" onClick={() => setState('sent')}>
        Svaret kom
      </button>
    </>
  );
}

it('refuses a second press while something is under way, and keeps focus', async () => {
  const onSend = vi.fn();
  const screen = await show(<Sending onSend={onSend} />);
  const button = screen.getByRole('button', { name: 'Send' });
  await button.click();
  await userEvent.keyboard('{Enter}');
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button).toHaveFocus();
  expect(onSend).toHaveBeenCalledTimes(1);
});

it('leaves nothing nameless behind once it is gone', async () => {
  const screen = await show(<Sending onSend={() => {}} />);
  await screen.getByRole('button', { name: 'Send' }).click();
  await screen.getByRole('button', { name: 'Svaret kom' }).click();
  await expect.element(screen.getByText('Sendt')).toBeVisible();
  const { violations } = await axe.run(document.body, { runOnly: ['role-img-alt'] });
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
});
