import { expect, it } from 'vitest';
import { anAgreement, furesoe } from '../testing/an-agreement.ts';
import { show } from '../testing/show.tsx';
import { MunicipalityTable } from './MunicipalityTable.tsx';

function textsOf(row: Element): readonly string[] {
  return [...row.querySelectorAll('th, td')].map((cell) =>
    (cell as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim(),
  );
}

it('tells of each municipality where it stands, how long, with what money, what is kept and late', async () => {
  const late = ['MUNICIPALITY', 'MUNICIPALITY', 'ORGANISATION'] as const;
  const screen = await show(<MunicipalityTable agreements={[anAgreement({ late })]} />);
  const row = screen.getByRole('row', { name: /Eksempelsund/ }).element();
  expect(textsOf(row)).toEqual([
    'Eksempelsund Kommune Partnerskab: Eksempelsund Kommune',
    'I kraft',
    '1. april 2024 (Første dag. Hvorfor?) – 30. juni 2033 (Sidste dag. Hvorfor?)',
    'Uden bevilling: 1. januar 2028 – 30. juni 2033 (Tid uden bevilling. Hvorfor?) 5 år og 6 måneder',
    '18',
    '3 heraf 2 kommunens',
  ]);
});

it('leads from each figure to the duties it counts', async () => {
  const screen = await show(<MunicipalityTable agreements={[anAgreement({ late: ['MUNICIPALITY'] })]} />);
  await expect
    .element(screen.getByRole('link', { name: '18 opfyldte pligter: Eksempelsund Kommune' }))
    .toHaveAttribute('href', '/funder/village/duties?agreement=village-eksempelsund&show=kept');
  await expect
    .element(screen.getByRole('link', { name: '1 forsinket: Eksempelsund Kommune' }))
    .toHaveAttribute('href', '/funder/village/duties?agreement=village-eksempelsund');
});

it('leaves kept and late empty while the agreement binds nobody', async () => {
  const screen = await show(<MunicipalityTable agreements={[anAgreement(furesoe)]} />);
  const row = screen.getByRole('row', { name: /Furesø/ }).element();
  expect(textsOf(row).slice(-2)).toEqual(['', '']);
});

it('takes the day looked at along', async () => {
  const screen = await show(<MunicipalityTable agreements={[anAgreement()]} />, '2027-03-01');
  await expect
    .element(screen.getByRole('link', { name: 'Partnerskab: Eksempelsund Kommune' }))
    .toHaveAttribute('href', '/funder/village/agreements/village-eksempelsund?day=2027-03-01');
});
