import { describe, expect, it, vi } from 'vitest';
import { anExit } from '../testing/an-exit.ts';
import { show, textOf } from '../testing/show.tsx';
import { WishedExit } from './WishedExit.tsx';

const wishing = (wished: string, lastNoticeDay: string | null, onPick = vi.fn()) => (
  <WishedExit
    exit={anExit({ wishedExit: wished, lastNoticeDay })}
    agreement="Agreement:village.village-eksempelsund"
    wished={wished}
    onWish={vi.fn()}
    onPick={onPick}
  />
);

describe('the last day of notice for a wished exit', () => {
  it.each([
    {
      wished: '2028-01-01',
      last: '2027-07-01',
      says: /For at være ude den 1\. januar 2028 skal vi sige op senest den 1\. juli 2027.*, om 7 måneder\./,
    },
    {
      wished: '2026-12-31',
      last: '2026-06-01',
      says: /Det er for sent at være ude den 31\. december 2026\. Den sidste dag at sige op var den 1\. juni 2026.*, for 5 måneder siden\./,
    },
    { wished: '2026-12-31', last: null, says: /Ude senest den 31\. december 2026: kan ikke nås/ },
  ])('out by $wished, last notice $last', async ({ wished, last, says }) => {
    const screen = await show(wishing(wished, last));
    await expect.poll(() => textOf(screen.container)).toMatch(says);
  });

  it('takes the day over into the plan', async () => {
    const onPick = vi.fn();
    const screen = await show(wishing('2028-01-01', '2027-07-01', onPick));
    await screen.getByRole('button', { name: /hvis vi siger op den dag/ }).click();
    expect(onPick.mock.calls).toEqual([['2027-07-01']]);
  });
});
