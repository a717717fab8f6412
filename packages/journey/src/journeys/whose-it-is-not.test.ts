import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { choose, signIn } from '../visitor/sign-in.ts';
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

it('an ended session says so far down a phone, and what was written is sent after signing in again', async () => {
  const { page: eva, context } = await visit({ language: 'en', width: 390 });
  await signIn(eva, 'eksempelsund', '/municipality/village/agreements/village-eksempelsund/records');
  await eva.getByRole('button', { name: 'Propose an effort' }).click();
  const form = eva.getByRole('form', { name: 'Propose an effort' });
  await form.getByRole('textbox', { name: 'What it is called' }).fill('Grandparents read aloud');
  await form.getByRole('radio', { name: 'No, it is newly developed' }).check();
  await form.getByRole('radio', { name: 'One municipality' }).check();
  await form.getByRole('textbox', { name: /^Give a reason/ }).fill('Volunteers carry it on.');
  const elsewhere = await context.newPage();
  await elsewhere.goto('/municipality/village/what-waits');
  await elsewhere.getByRole('button', { name: 'Eva Demosen (demo)' }).click();
  await elsewhere.getByRole('button', { name: 'Sign out' }).click();
  await elsewhere.getByRole('link', { name: 'Sign in' }).waitFor();

  await form.getByRole('button', { name: 'Propose the effort' }).click();
  const again = eva.getByRole('link', { name: 'Sign in again in a new tab' });
  await again.waitFor();
  expect((await again.boundingBox())?.y).toBeGreaterThan(0);
  const [tab] = await Promise.all([context.waitForEvent('page'), again.click()]);
  await choose(tab, 'eksempelsund');
  await again.waitFor({ state: 'detached' });
  await form.getByRole('button', { name: 'Propose the effort' }).click();
  await eva.getByText(/^Receipt /).waitFor();
  await eva.getByText('Eksempelsund Kommune proposed the effort “Grandparents read aloud”.').waitFor();
});

it('an ended session keeps the definition that was half written', async () => {
  const { page: signe, context } = await visit({ language: 'en' });
  await signIn(signe, 'secretariat', '/secretariat/village/take-in');
  const field = signe.getByRole('textbox', { name: 'Definition' });
  await field.fill('{ "key": "half-written" }');
  await context.clearCookies();

  await signe.getByRole('button', { name: 'Check and take in' }).click();
  await signe.getByText('You have been signed out').waitFor();
  const before = signe.url();
  await signIn(signe, 'secretariat', before);
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
