import { expect, it } from 'vitest';
import { anExit } from '../testing/an-exit.ts';
import { show, textOf } from '../testing/show.tsx';
import { NoWayOut } from './NoWayOut.tsx';

it('says so where the agreement is silent on every ground, and what to do', async () => {
  const silent = { effectiveOn: null, lastDay: null };
  const exits = [anExit(silent), anExit({ ...silent, ground: 'BREACH' })];
  const screen = await show(<NoWayOut exits={exits} agreement="Agreement:child-convention.child-convention" />);
  await expect.element(screen.getByRole('heading', { name: 'Hvis vi siger op' })).toBeInTheDocument();
  expect(textOf(screen.container)).toBe(
    'Hvis vi siger op Aftalen siger ikke, hvordan en part kommer ud af den. Tal med de andre parter om, hvordan I kan slutte, og skriv ned, hvad I aftaler. Almindelig opsigelse aftalen tier (Ude af aftalen. Hvorfor?) Ophævelse ved misligholdelse aftalen tier (Ude af aftalen. Hvorfor?)',
  );
});
