import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DayField } from '../field/DayField.tsx';
import { TextField } from '../field/TextField.tsx';
import { show } from '../testing/show.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

it('takes the focus, and each line leads to its field', async () => {
  const screen = await show(
    <>
      <ErrorSummary
        title="To ting mangler"
        failures={[
          { fieldId: 'name', message: 'Skriv navnet' },
          { fieldId: 'day', message: 'Vælg dagen' },
        ]}
      />
      <TextField id="name" label="Navn" value="" onChange={() => undefined} failure="Skriv navnet" />
      <DayField id="day" label="Dag" value={null} onChange={() => undefined} failure="Vælg dagen" />
    </>,
  );
  await expect.element(screen.getByRole('group', { name: 'Dag' })).toBeVisible();
  await expect.element(screen.getByRole('alert')).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('textbox', { name: 'Navn' })).toHaveFocus();
  await screen.getByRole('link', { name: 'Vælg dagen' }).click();
  await expect.element(screen.getByRole('spinbutton').first()).toHaveFocus();
});
