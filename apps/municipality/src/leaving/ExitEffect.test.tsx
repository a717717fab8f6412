import { describe, expect, it } from 'vitest';
import { speak } from '../language/language.ts';
import { anExit } from '../testing/an-exit.ts';
import { show, textOf } from '../testing/show.tsx';
import { ExitEffect } from './ExitEffect.tsx';

const effect = (exit: never) => <ExitEffect exit={exit} agreement="Agreement:village.village-eksempelsund" />;

describe('what notice on a day leads to', () => {
  it.each([
    {
      exit: anExit(),
      says: 'Siger vi op den 22. november 2026, er vi ude af aftalen den 1. juni 2027 (Ude af aftalen. Hvorfor?). Vores sidste dag er den 31. maj 2027, om 6 måneder.',
    },
    {
      exit: anExit({ effectiveOn: '2027-05-22', lastDay: '2027-05-22' }),
      says: 'Siger vi op den 22. november 2026, er vi ude af aftalen den 22. maj 2027 (Ude af aftalen. Hvorfor?). Det er vores sidste dag, om 6 måneder.',
    },
    {
      exit: anExit({
        noticeOn: '2032-12-15',
        effectiveOn: '2033-07-01',
        lastDay: '2033-06-30',
        endsByItself: '2033-06-30',
      }),
      says: 'En opsigelse den 15. december 2032 ville ikke ændre noget. Aftalen slutter af sig selv den 30. juni 2033, og opsigelsen ville først virke fra den 1. juli 2033 (Ude af aftalen. Hvorfor?).',
    },
    {
      exit: anExit({ effectiveOn: null, lastDay: null }),
      says: 'Ingen kan sige, hvornår vi ville være ude: aftalen tier (Ude af aftalen. Hvorfor?).',
    },
  ])('$says', async ({ exit, says }) => {
    const screen = await show(effect(exit));
    await expect.element(screen.getByRole('button').first()).toBeInTheDocument();
    expect(textOf(screen.container)).toBe(says);
  });

  it('says it in Swedish and English', async () => {
    const screen = await show(effect(anExit()));
    await speak('sv');
    await expect
      .poll(() => textOf(screen.container))
      .toMatch(/^Säger vi upp avtalet den 22 november 2026 är vi ute ur det den 1 juni 2027/);
    await speak('en');
    await expect
      .poll(() => textOf(screen.container))
      .toMatch(/^If we give notice on 22 November 2026, we are out on 1 June 2027/);
  });
});
