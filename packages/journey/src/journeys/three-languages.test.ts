import { expect, it } from 'vitest';
import { plain, textOf } from '../visitor/text-of.ts';
import { visitors } from '../visitor/visitor.ts';

const visit = visitors();
const address = '/secretariat/village/agreements/village-eksempelsund?day=2026-11-22';

it('the secretariat reads in English, switches to Danish and Swedish, and is remembered', async () => {
  const { page: signe } = await visit({ as: 'secretariat', language: 'en' });
  await signe.goto(address);
  const setAside = signe.getByRole('complementary').filter({ has: signe.getByRole('button', { name: /350/ }) });
  const told = { title: signe.getByRole('heading', { level: 1 }), margin: setAside.first() };
  const person = signe.getByRole('banner').getByRole('button', { name: 'Signe Demosen (demo)' });
  const amount = told.margin.getByRole('button', { name: /350/ }).first();

  await amount.waitFor();
  expect(await language()).toEqual(['en-GB', 'Print', '31 December 2026', 'DKK 350,000']);
  await person.click();
  await signe.getByRole('button', { name: 'Dansk' }).click();
  await signe.getByRole('button', { name: 'Udskriv' }).waitFor();
  expect(await language()).toEqual(['da-DK', 'Udskriv', '31. december 2026', '350.000 kr.']);
  await signe.reload();
  await signe.getByRole('button', { name: 'Udskriv' }).waitFor();
  await amount.waitFor();
  expect(await language()).toEqual(['da-DK', 'Udskriv', '31. december 2026', '350.000 kr.']);

  await person.click();
  await signe.getByRole('button', { name: 'Svenska' }).click();
  await signe.getByRole('button', { name: 'Skriv ut' }).waitFor();
  expect(await language()).toEqual(['sv-SE', 'Skriv ut', 'den 31 december 2026', expect.stringContaining('350 000')]);
  await signe.goto('/secretariat/village/what-waits');
  expect(await textOf(told.title)).toBe('Det som väntar');
  await signe.goto('/municipality/');
  await expect.poll(() => signe.locator('html').getAttribute('lang')).toBe('sv-SE');

  async function language(): Promise<(string | null)[]> {
    const due = told.margin.getByRole('button', { name: /31\.? december 2026/i }).first();
    const print = signe.getByRole('button', { name: /^(Print|Udskriv|Skriv ut)$/ });
    const read = await Promise.all([print, due, amount].map((one) => one.innerText()));
    return [await signe.locator('html').getAttribute('lang'), ...read.map((text) => plain(text).replace(/ \(.*/, ''))];
  }
});
