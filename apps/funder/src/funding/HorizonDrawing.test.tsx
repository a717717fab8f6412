import { expect, it } from 'vitest';
import { anAgreement, furesoe } from '../testing/an-agreement.ts';
import { show } from '../testing/show.tsx';
import { HorizonDrawing } from './HorizonDrawing.tsx';

function textsOf(row: Element): readonly string[] {
  return [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
}

it('lays term and money over each other: hatched where the term runs on', async () => {
  const screen = await show(<HorizonDrawing rows={[anAgreement(), anAgreement(furesoe)]} />);
  const rows = screen
    .getByRole('row')
    .elements()
    .map(textsOf)
    .filter((texts) => texts.length > 1);
  const granted = (amount: string, year: number) => `bevilget ${amount} (Bevilget for ${year}. Hvorfor?)`;
  const runsOn = (period: string) => `perioden løber videre uden bevilling ${period}`;
  expect(rows.slice(0, 3)).toEqual([
    ['Betaler', '2024', '2025', '2026', '2027', '2028', '2029', '2030', '2031', '2032', '2033'],
    [
      'Eksempelsund Kommune',
      ...[2024, 2025, 2026, 2027].map((year) => granted('350.000', year)),
      ...['2028', '2029', '2030', '2031', '2032', '1. halvår 2033'].map(runsOn),
    ],
    [
      'Furesø KommuneAnbefalet',
      ...[2024, 2025, 2026].map((year) => granted('325.000', year)),
      ...['2027', '2028', '2029', '2030', '2031', '2032', '1. halvår 2033'].map(runsOn),
    ],
  ]);
});

it('says which of its agreements a municipality pays for, where it has several', async () => {
  const rows = [anAgreement(), anAgreement({ title: 'Trivselsvejledere', granted: {} }), anAgreement(furesoe)];
  const screen = await show(<HorizonDrawing rows={rows} />);
  expect(
    screen
      .getByRole('rowheader')
      .elements()
      .slice(0, 3)
      .map((one) => one.textContent),
  ).toEqual([
    'Eksempelsund KommunePartnerskab: Eksempelsund Kommune',
    'Eksempelsund KommuneTrivselsvejledere',
    'Furesø KommuneAnbefalet',
  ]);
});

it('adds up each year, and opens what was added', async () => {
  const screen = await show(<HorizonDrawing rows={[anAgreement(), anAgreement(furesoe)]} />);
  await screen.getByRole('button', { name: '675.000 (Bevilget for 2026 i alt. Hvorfor?)' }).click();
  const trace = screen.getByRole('note', { name: 'Bevilget for 2026 i alt' }).element();
  expect(trace.textContent?.replaceAll('\u00a0', ' ')).toBe(
    'Sådan regnet1. Eksempelsund Kommune 350.000 kr.2. Furesø Kommune 325.000 kr.RegelS2.07Penge sat af år for år',
  );
});

it('says undetermined where no appropriation is recorded, once for the whole term', async () => {
  const screen = await show(<HorizonDrawing rows={[anAgreement({ granted: {}, starts: '2031-01-01' })]} />);
  const row = screen.getByRole('row', { name: /Eksempelsund/ }).element();
  const texts = textsOf(row);
  expect(texts.slice(1)).toEqual([expect.stringMatching(/^uafklaret .+Hvorfor\?\)$/), 'uafklaret', 'uafklaret']);
});

it('fills only the part of a year that the term covers', async () => {
  const screen = await show(<HorizonDrawing rows={[anAgreement()]} />);
  const last = screen.getByRole('row', { name: /Eksempelsund/ }).element().lastElementChild;
  expect(last?.querySelector('svg')?.style.width).toMatch(/^49\.58/);
});
