import { describe, expect, it } from 'vitest';
import { show } from '../testing/show.tsx';
import { Explained } from '../trace/Explained.tsx';
import { LedgerList } from './LedgerList.tsx';

const late = {
  id: '1',
  state: { kind: 'late', word: 'For sent' },
  sentence: 'Furesø skylder planen.',
  due: <Explained value="30. juni 2026" label="Frist" rules={['S0.31']} />,
  relative: 'for 5 måneder siden',
} as const;

describe('what waits', () => {
  it('is grouped, and a group with nothing in it is left out', async () => {
    const screen = await show(
      <LedgerList
        empty={<p>Intet venter.</p>}
        groups={[
          { id: 'late', title: 'For sent', items: [late] },
          { id: 'week', title: 'Denne uge', items: [] },
        ]}
      />,
    );
    expect(
      screen
        .getByRole('heading')
        .elements()
        .map((heading) => heading.textContent),
    ).toEqual(['For sent']);
    const item = screen.getByRole('region', { name: 'For sent' }).getByRole('listitem');
    expect(item.element().textContent).toBe(
      'For sentFuresø skylder planen.30. juni 2026 (Frist. Hvorfor?)for 5 måneder siden',
    );
    await item.getByRole('button').click();
    await expect.element(item.getByRole('note')).toHaveTextContent('RegelS0.31');
  });

  it('says when the next thing comes when nothing waits', async () => {
    const screen = await show(
      <LedgerList
        empty={<p>Det næste er mødet den 12. januar.</p>}
        groups={[{ id: 'late', title: 'For sent', items: [] }]}
      />,
    );
    await expect.element(screen.getByText('Det næste er mødet den 12. januar.')).toBeVisible();
  });
});
