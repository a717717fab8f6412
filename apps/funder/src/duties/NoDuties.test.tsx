import { expect, it } from 'vitest';
import { show } from '../testing/show.tsx';
import { NoDuties } from './NoDuties.tsx';

const municipality = { key: 'm', side: 'MUNICIPALITY', organisation: { name: 'Eksempelsund Kommune' } };
const next = {
  node: {
    nature: 'DUTY',
    deed: { code: 'reviewAgreement', facts: [] },
    who: [municipality],
    toWhom: [],
    dueOn: { day: '2026-12-31' },
  },
};

it('says when the next duty comes where none is late', async () => {
  const screen = await show(<NoDuties programme={{ next: { edges: [next] } } as never} shown={{}} />);
  await expect.element(screen.getByText('Ingen pligt er forsinket')).toBeInTheDocument();
  expect(
    screen
      .getByText(/^Den næste: /)
      .element()
      .textContent?.replaceAll(/\s/g, ' '),
  ).toBe('Den næste: Eksempelsund Kommune skal gennemgå aftalen sammen senest den 31. december 2026, om 1 måned.');
});

it('says so where nothing comes either', async () => {
  const screen = await show(<NoDuties programme={{ next: { edges: [] } } as never} shown={{}} />);
  await expect.element(screen.getByText('Der kommer heller ikke noget inden for et år.')).toBeInTheDocument();
});

it('says what makes a duty count as kept where none is', async () => {
  const screen = await show(<NoDuties programme={{ next: { edges: [] } } as never} shown={{ show: 'kept' }} />);
  await expect.element(screen.getByText('Ingen pligt er registreret som opfyldt')).toBeInTheDocument();
});
