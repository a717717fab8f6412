import { expect, it } from 'vitest';
import { anAgreement, furesoe } from '../testing/an-agreement.ts';
import { show } from '../testing/show.tsx';
import { WithoutMoney } from './WithoutMoney.tsx';

it('S2.09 says from when until when and how long money is missing, and whether anybody owes yet', async () => {
  const rows = [anAgreement(), anAgreement(furesoe), anAgreement({ name: 'Prøvekøbing Kommune', without: [] })];
  const screen = await show(<WithoutMoney rows={rows} />);
  const told = screen
    .getByRole('definition')
    .elements()
    .map((one) => one.textContent?.replaceAll(/\s+/g, ' ').trim());
  expect(told).toEqual([
    '1. januar 2028 – 30. juni 2033 (Tid uden bevilling. Hvorfor?): 5 år og 6 måneder.',
    '1. januar 2027 – 30. juni 2033 (Tid uden bevilling. Hvorfor?): 6 år og 6 måneder.Aftalen er ikke indgået. Indtil det sker, skylder ingen noget efter den.',
  ]);
});

it('tells two agreements of one municipality apart', async () => {
  const rows = [anAgreement(), anAgreement({ title: 'Trivselsvejledere' }), anAgreement(furesoe)];
  const screen = await show(<WithoutMoney rows={rows} />);
  expect(
    screen
      .getByRole('term')
      .elements()
      .map((one) => one.textContent),
  ).toEqual([
    'Eksempelsund Kommune: Partnerskab: Eksempelsund Kommune',
    'Eksempelsund Kommune: Trivselsvejledere',
    'Furesø Kommune',
  ]);
});

it('is left out where money is set aside for all', async () => {
  const screen = await show(<WithoutMoney rows={[anAgreement({ without: [] })]} />);
  expect(screen.container.innerText).toBe('');
});
