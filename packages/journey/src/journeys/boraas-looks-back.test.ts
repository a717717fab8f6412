import { expect, it } from 'vitest';
import { signIn } from '../visitor/sign-in.ts';
import { textOf } from '../visitor/text-of.ts';
import { visitors } from '../visitor/visitor.ts';

const visit = visitors();
const agreement = '/municipality/beloved-children/agreements/beloved-children';

it('Borås reads an agreement that has ended, and as it stood while it was in force', async () => {
  const { page: britta } = await visit({ language: 'sv' });
  await signIn(britta, 'boraas', agreement);
  const main = britta.getByRole('main');
  const decision = britta.getByRole('complementary', { name: 'Följer av Om partnerskapet ska fortsätta' });

  await main.getByText('Avtalet upphörde den 31 december 2020').waitFor();
  expect(await main.getByText('Upphört', { exact: true }).count()).toBe(1);
  expect(await decision.getByText('Öppet').count()).toBe(0);

  await britta.getByRole('button', { name: /^I dag den/ }).click();
  await britta.getByRole('group', { name: 'Se allt som det står den' }).getByRole('spinbutton').first().click();
  await britta.keyboard.type('20190501');
  await britta.getByRole('button', { name: 'Se den dagen' }).click();

  await britta.getByText('Du ser programmet som det står den 1 maj 2019.').waitFor();
  expect(new URL(britta.url()).searchParams.get('day')).toBe('2019-05-01');
  await main.getByText('Avtalet gäller från den 1 januari 2018. Det upphör den 31 december 2020.').waitFor();
  expect(await textOf(decision)).toContain('ta ställning till om avtalet ska förlängas efter den 31 december 2020');
  await decision.getByRole('button', { name: 'den 30 juni 2020 (Sista dagen. Varför?)' }).click();
  const trace = await textOf(decision.getByRole('note'));
  expect(trace).toContain('S3.38');
  expect(trace).toContain('31 december 2020');

  await britta.reload();
  await decision.getByRole('button', { name: 'den 30 juni 2020' }).waitFor();
  await britta.getByRole('link', { name: 'Tillbaka till i dag' }).click();
  await main.getByText('Avtalet upphörde den 31 december 2020').waitFor();
  expect(new URL(britta.url()).search).toBe('');
});
