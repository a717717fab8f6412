import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { show } from '../testing/show.tsx';
import { type ProvidedRow, ProvisionTable } from './ProvisionTable.tsx';

const rows = (count: number): readonly ProvidedRow[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${place}`,
    state: { kind: place === 0 ? 'undetermined' : 'settled', word: place === 0 ? 'Kan ikke siges' : 'Gælder' },
    text: `Linje ${place + 1}`,
  }));
const titles = ['Tilstand', 'Hvad'] as const;

describe('what a clause provides for', () => {
  it('is a table, each row its state and what it says', async () => {
    const screen = await show(<ProvisionTable caption="Det følger" titles={titles} rows={rows(2)} />);
    await expect.element(screen.getByRole('table', { name: 'Det følger' })).toBeVisible();
    const cells = screen.getByRole('cell').elements();
    expect(cells.map((cell) => cell.textContent)).toEqual(['Kan ikke siges', 'Linje 1', 'Gælder', 'Linje 2']);
  });

  it('keeps the rest of many rows behind a word', async () => {
    const screen = await show(
      <ProvisionTable caption="Det følger" titles={titles} rows={rows(9)} more={(count) => `${count} mere`} />,
    );
    await expect.element(screen.getByText('Linje 4')).not.toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '6 mere' }));
    await expect.element(screen.getByText('Linje 9')).toBeVisible();
    expect(screen.getByRole('button').elements()).toEqual([]);
  });

  it('shows all where there are a few, or nothing to fold them behind', async () => {
    const few = await show(
      <ProvisionTable caption="Få" titles={titles} rows={rows(4)} more={(count) => `${count} mere`} />,
    );
    await expect.element(few.getByText('Linje 4')).toBeVisible();
    const all = await show(<ProvisionTable caption="Alle" titles={titles} rows={rows(9)} />);
    await expect.element(all.getByText('Linje 9')).toBeVisible();
  });
});
