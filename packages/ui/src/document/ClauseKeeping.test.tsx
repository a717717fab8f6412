import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { show } from '../testing/show.tsx';
import { ClauseKeeping, type KeptPoint } from './ClauseKeeping.tsx';

const points: readonly KeptPoint[] = [
  { id: 'S0.59', text: 'Seks måneders varsel', runBy: 'rule', runByWord: 'køres af en regel', rule: 'S0.59' },
  { id: 'S0.33', text: 'Tage del i kortlægning', runBy: 'record', runByWord: 'føres som en sag', rule: 'S0.33' },
];

describe('what keeps a clause', () => {
  it('is one quiet line that opens its points and what was recorded', async () => {
    const records = { title: 'Noteret', texts: ['Kortlægningen er gjort.'] };
    const screen = await show(<ClauseKeeping word="flere ting holder den" points={points} records={records} />);
    await expect.element(screen.getByRole('group')).not.toHaveAttribute('open');
    await userEvent.click(screen.getByText('flere ting holder den'));
    await expect.element(screen.getByRole('group')).toHaveAttribute('open');
    await expect.element(screen.getByText('Kortlægningen er gjort.')).toBeVisible();
    expect(
      screen
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent),
    ).toEqual([
      'køres af en regelSeks måneders varselS0.59',
      'føres som en sagTage del i kortlægningS0.33',
      'Kortlægningen er gjort.',
    ]);
  });
});
