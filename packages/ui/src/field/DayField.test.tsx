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

  it.each([
    { typed: '30062199', says: '2199-06-30', isRight: true, because: 'the last year that can be asked about' },
    { typed: '31122200', says: 'ingen', isRight: false, because: 'no agreement runs that long' },
    { typed: '31129999', says: 'ingen', isRight: false, because: 'no agreement runs that long' },
    { typed: '31121899', says: 'ingen', isRight: false, because: 'no agreement is that old' },
    { typed: '3112202', says: 'ingen', isRight: true, because: 'the year is not whole yet' },
  ])('typed as $typed it is $says: $because', async ({ isRight, says, typed }) => {
    const screen = await show(<Field />);
    await expect.element(screen.getByRole('group', { name: 'Begynder' })).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard(typed);
    await expect.element(screen.getByRole('status')).toHaveTextContent(says);
    const year = screen.getByRole('spinbutton', { name: /år/ });
    await expect.element(year).toHaveTextContent(typed.slice(4));
    expect(year.element().getAttribute('aria-invalid')).toBe(isRight ? null : 'true');
  });

  it('says what is wrong where it is wrong', async () => {
    const screen = await show(<Field failure="Vælg hvornår den begynder" />);
    await expect
      .element(screen.getByRole('group', { name: 'Begynder' }))
      .toHaveAccessibleDescription('Vælg hvornår den begynder');
  });
});
