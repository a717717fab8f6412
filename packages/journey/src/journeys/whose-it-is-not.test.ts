import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { signIn } from '../visitor/sign-in.ts';
import { textOf } from '../visitor/text-of.ts';
import { visitors } from '../visitor/visitor.ts';

const visit = visitors();

it.each([
  { page: '', because: 'the agreement' },
  { page: '/leaving', because: 'leaving it' },
  { page: '/give-notice', because: 'giving notice on it' },
  { page: '/withdraw-notice', because: 'taking a notice back' },
])('Prøvekøbing finds of another municipality what it finds of nothing: $because', async ({ page }) => {
  const { page: per } = await visit({ as: 'proevekoebing', language: 'da' });
  await openedAt(per, `/municipality/village/agreements/village-proevekoebing${page}`);
  expect(await textOf(per.getByRole('main'))).toContain('Prøvekøbing');

  const foreign = await openedAt(per, `/municipality/village/agreements/village-eksempelsund${page}`);
  const missing = await openedAt(per, `/municipality/village/agreements/there-is-none${page}`);
  expect(foreign).toContain('Her er ikke noget');
  expect(foreign.replaceAll('village-eksempelsund', 'there-is-none')).toBe(missing);
});

it.each([
  {
    person: 'proevekoebing',
    foreign: '/municipality/beloved-children/what-waits',
    missing: '/municipality/none/what-waits',
  },
  { person: 'ojdFonden', foreign: '/funder/beloved-children/at-a-glance', missing: '/funder/none/at-a-glance' },
  { person: 'secretariat', foreign: '/funder/village/at-a-glance', missing: '/funder/none/at-a-glance' },
  { person: 'proevekoebing', foreign: '/secretariat/village/what-waits', missing: '/secretariat/none/what-waits' },
] as const)('$person finds nothing at $foreign', async ({ person, foreign, missing }) => {
  const { page } = await visit({ as: person, language: 'da' });
  const found = await openedAt(page, foreign);
  expect(found).toMatch(/Her er (ikke noget|intet)/);
  expect(found).toBe(await openedAt(page, missing));
});

it('an ended session asks to sign in again, and keeps the place and what was written', async () => {
  const { page: signe, context } = await visit({ language: 'en' });
  await signIn(signe, 'secretariat', '/secretariat/village/take-in');
  const field = signe.getByRole('textbox', { name: 'Definition' });
  await field.fill('{ "key": "half-written" }');
  const elsewhere = await context.newPage();
  await elsewhere.goto('/secretariat/village/what-waits?family=TERM');
  await elsewhere.getByRole('button', { name: 'Signe Demosen (demo)' }).click();
  await elsewhere.getByRole('button', { name: 'Sign out' }).click();
  await elsewhere.getByRole('link', { name: 'Sign in' }).waitFor();

  await signe.getByRole('button', { name: 'Check and take in' }).click();
  await signe.getByText('You have been signed out').waitFor();
  expect(await field.inputValue()).toBe('{ "key": "half-written" }');
  const before = signe.url();
  await signe.getByRole('link', { name: 'Sign in again' }).click();
  await signe.getByRole('button', { name: 'Signe Demosen (demo)' }).click();
  await field.waitFor();
  expect([signe.url(), await field.inputValue()]).toEqual([before, '{ "key": "half-written" }']);
});

/** What stands there once it has arrived. */
async function openedAt(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return textOf(page.locator('body'));
}
