import { expect, it } from 'vitest';
import { hasFocus, tabTo } from '../visitor/tab-to.ts';
import { textOf } from '../visitor/text-of.ts';
import { visitors } from '../visitor/visitor.ts';

const visit = visitors();

it('Prøvekøbing signs in, asks why, looks at another day and thinks leaving through without a mouse', async () => {
  const { page } = await visit({ language: 'da' });
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  await page.goto('/municipality/');
  await tabTo(page.getByRole('link', { name: 'Log ind' }));
  await press('Enter');
  await tabTo(page.getByRole('button', { name: 'Per Demosen (demo)' }));
  await press('Enter');
  await page.getByRole('heading', { name: 'Det venter på os' }).waitFor();
  await page.getByRole('region', { name: 'For sent' }).waitFor();

  await tabTo(page.getByRole('link', { name: 'Gå til indhold' }));
  await press('Enter');
  expect(await hasFocus(page.getByRole('main'))).toBe(true);

  const why = page.getByRole('button', { name: 'Sidste dag. Hvorfor?' }).first();
  const trace = page.getByRole('note', { name: 'Sidste dag' });
  await tabTo(why);
  await press('Enter');
  expect(await textOf(trace)).toMatch(/S0\.\d+/);
  await press('Escape');
  expect([await trace.count(), await hasFocus(why)]).toEqual([0, true]);

  await tabTo(page.getByRole('button', { name: /^I dag/ }), 'Shift+Tab');
  await press('Enter');
  await tabTo(page.getByRole('spinbutton').first());
  await page.keyboard.type('01052027');
  await tabTo(page.getByRole('button', { name: 'Se den dag' }));
  await press('Enter');
  await page.getByText('Du ser programmet, som det står den 1. maj 2027.').waitFor();
  await tabTo(page.getByRole('link', { name: 'Tilbage til i dag' }));
  await press('Enter');
  await page.getByRole('button', { name: /^I dag/ }).waitFor();

  await tabTo(page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Opsigelse' }));
  await press('Enter');
  const day = page.getByRole('slider', { name: 'Vi siger op den' });
  await tabTo(day);
  const before = await day.getAttribute('aria-valuetext');
  await press('Shift+PageUp', 'ArrowRight');
  await page.waitForURL((url) => url.searchParams.has('on'));
  expect(await day.getAttribute('aria-valuetext')).not.toBe(before);
  await page.getByText(/^Siger vi op den/).waitFor();
});
