import { describe, expect, it } from 'vitest';
import { show, textOf, today } from '../testing/show.tsx';
import { municipality } from '../testing/statements.ts';
import { ReadyToGiveNotice } from './ReadyToGiveNotice.tsx';

interface Facts {
  readonly isParty: boolean;
  readonly can: boolean;
}

const id = 'Agreement:village.village-eksempelsund';

function anAgreement({ isParty, can }: Facts): never {
  return { id, viewerParty: isParty ? municipality : null, ordinary: can, forCause: can, breach: can } as never;
}

describe('the way to the notice', () => {
  it.each([
    { facts: { isParty: false, can: false }, picked: today, says: 'Kun en part i aftalen kan sige den op.' },
    {
      facts: { isParty: true, can: false },
      picked: today,
      says: 'Vi kan ikke sige op på dette grundlag i dag: aftalen er ikke i kraft, eller det ville ikke ændre noget.',
    },
    {
      facts: { isParty: true, can: true },
      picked: '2027-01-15',
      says: 'En opsigelse bliver registreret, når den er afleveret. Kom tilbage den 15. januar 2027, eller vælg i dag for at sige op nu.',
    },
  ])('$says', async ({ facts, picked, says }) => {
    const screen = await show(<ReadyToGiveNotice agreement={anAgreement(facts)} ground="ORDINARY" picked={picked} />);
    await expect.element(screen.getByRole('heading', { name: 'Sige op' })).toBeInTheDocument();
    expect(textOf(screen.container)).toBe(`Sige op ${says}`);
  });

  it('leads to the ceremony with the day and the ground', async () => {
    const agreement = anAgreement({ isParty: true, can: true });
    const screen = await show(<ReadyToGiveNotice agreement={agreement} ground="BREACH" picked="2026-11-20" />);
    await expect
      .element(screen.getByRole('link', { name: 'Gør opsigelsen klar' }))
      .toHaveAttribute(
        'href',
        '/municipality/village/agreements/village-eksempelsund/give-notice?on=2026-11-20&ground=breach',
      );
  });

  it('sends whoever looks at another day back to today first', async () => {
    const agreement = anAgreement({ isParty: true, can: true });
    const screen = await show(<ReadyToGiveNotice agreement={agreement} ground="ORDINARY" picked={today} />, {
      day: '2027-03-01',
    });
    await expect.element(screen.getByRole('link', { name: 'Gå tilbage til i dag' })).toBeInTheDocument();
  });
});
