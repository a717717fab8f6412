import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { danish } from '../../gallery/words.ts';
import { UiProvider } from '../provider/UiProvider.tsx';
import { show } from '../testing/show.tsx';
import { DayField } from './DayField.tsx';

function Field({ failure }: { readonly failure?: string }) {
  const [day, setDay] = useState<string | null>(null);
  return (
    <>
      <DayField label="Begynder" value={day} onChange={setDay} {...(failure !== undefined && { failure })} />
      <output>{day ?? 'ingen'}</output>
    </>
  );
}

describe('a day', () => {
  it('is written in the Danish order and kept as an ISO day', async () => {
    const screen = await show(<Field />);
    await expect.element(screen.getByRole('group', { name: 'Begynder' })).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('30062027');
    await expect.element(screen.getByRole('status')).toHaveTextContent('2027-06-30');
  });

  it('is written in the Swedish order in Swedish', async () => {
    const screen = await render(
      <UiProvider language="sv" words={danish}>
        <Field />
      </UiProvider>,
    );
    await expect.element(screen.getByRole('group', { name: 'Begynder' })).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('20270630');
    await expect.element(screen.getByRole('status')).toHaveTextContent('2027-06-30');
  });

  it('says what is wrong where it is wrong', async () => {
    const screen = await show(<Field failure="Vælg hvornår den begynder" />);
    await expect
      .element(screen.getByRole('group', { name: 'Begynder' }))
      .toHaveAccessibleDescription('Vælg hvornår den begynder');
  });
});
