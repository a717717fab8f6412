import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask, todayOf } from '../visitor/ask.ts';
import { signIn } from '../visitor/sign-in.ts';
import { plain, textOf } from '../visitor/text-of.ts';
import { visitors } from '../visitor/visitor.ts';
import { inWords, sixMonthsToTheFirst } from './words.ts';

const visit = visitors();
const agreement = 'village/agreements/village-eksempelsund';

it('Eksempelsund gives notice, the secretariat and the foundation see it, and it is taken back', async () => {
  const [{ page: eva }, { page: signe }, { page: otto }] = await Promise.all([
    visit({ language: 'da' }),
    visit({ language: 'en' }),
    visit({ language: 'da' }),
  ]);
  await Promise.all([
    signIn(eva, 'eksempelsund', '/municipality/'),
    signIn(signe, 'secretariat', `/secretariat/${agreement}`),
    signIn(otto, 'ojdFonden', '/funder/'),
  ]);
  const today = await todayOf(eva, 'municipality');
  const out = sixMonthsToTheFirst(today);
  const before = await versionSeenBy(eva);

  await readsTheAgreement(eva);
  await thinksLeavingThrough(eva, today);
  const receipt = await givesNotice(eva, { today, out });
  expect(await versionSeenBy(eva)).toBe(before + 1);
  await findsItStandingAfterReload(eva, today);

  await Promise.all([secretariatSees(signe, { today, out }), foundationSees(otto, { today, out })]);

  await takesItBack(eva, { today, out, receipt });
  expect(await versionSeenBy(eva)).toBe(before + 2);
  await Promise.all([seesNothingOfIt(signe, /gave notice/), seesNothingOfIt(otto, /sagde aftalen op/)]);
  await eva.goto(`/municipality/${agreement}`);
  await seesNothingOfIt(eva, /sagde aftalen op/);
});

async function readsTheAgreement(eva: Page): Promise<void> {
  await eva.getByRole('heading', { name: 'Det venter på os', level: 1 }).waitFor();
  await eva.getByText('skal vedtage en handleplan').first().waitFor();
  const menu = eva.getByRole('navigation', { name: 'Hovedmenu' });
  await menu.getByRole('link', { name: 'Vores aftaler' }).click();
  await eva.getByRole('link', { name: 'Partnerskab om børns og unges trivsel: Eksempelsund' }).click();

  await expectTrace(eva, 'Slutter', 'Sidste dag. Hvorfor?', ['30. juni 2033', 'S0.57']);
}

async function thinksLeavingThrough(eva: Page, today: Temporal.PlainDate): Promise<void> {
  const later = today.add({ months: 2 });
  const wished = Temporal.PlainDate.from({ year: today.year + 2, month: 6, day: 1 });
  await eva.getByRole('navigation', { name: 'Visninger af aftalen' }).getByRole('link', { name: 'Opsigelse' }).click();
  const day = eva.getByRole('slider', { name: 'Vi siger op den' });
  await day.press('PageUp');
  await day.press('PageUp');
  await eva.waitForURL((url) => url.searchParams.get('on') === later.toString());
  await eva.getByText(`Siger vi op den ${inWords(later, 'da')}, er vi ude af aftalen den`).waitFor();
  const effect = eva.getByRole('button', { name: 'Ude af aftalen. Hvorfor?' }).first();
  await eva.getByText('Kom tilbage den').waitFor();
  expect(await textOf(effect)).toContain(inWords(sixMonthsToTheFirst(later), 'da'));
  await effect.click();
  const trace = eva.getByRole('note', { name: 'Ude af aftalen' });
  expect(await textOf(trace)).toContain('S0.59');

  await eva.getByRole('spinbutton', { name: /^dag, Ude senest den/ }).click();
  await eva.keyboard.type(`0106${wished.year}`);
  const last = inWords(Temporal.PlainDate.from({ year: today.year + 1, month: 12, day: 1 }), 'da');
  await eva.getByText(`For at være ude den ${inWords(wished, 'da')} skal vi sige op senest den ${last}`).waitFor();
}

type Notice = { readonly today: Temporal.PlainDate; readonly out: Temporal.PlainDate };

async function givesNotice(eva: Page, { today, out }: Notice): Promise<string> {
  await eva.getByRole('navigation', { name: 'Visninger af aftalen' }).getByRole('link', { name: 'Opsigelse' }).click();
  await eva.getByRole('link', { name: 'Gør opsigelsen klar' }).click();
  await eva.getByRole('heading', { name: 'Sig aftalen op', level: 1 }).waitFor();
  await eva
    .getByText(`Siger vi op den ${inWords(today, 'da')}, er vi ude af aftalen den ${inWords(out, 'da')}`)
    .waitFor();

  const act = eva.getByRole('button', { name: 'Sig aftalen op' });
  await act.click();
  await eva.getByRole('alert').getByText('Sæt kryds først').waitFor();
  await eva.getByRole('checkbox', { name: 'Jeg må sige op på vegne af Eksempelsund Kommune.' }).check();
  await act.click();

  const receipt = eva.getByRole('heading', { name: 'Aftalen er sagt op' });
  await receipt.waitFor();
  expect(await receipt.evaluate((heading) => heading === document.activeElement)).toBe(true);
  expect(await factsOf(eva)).toMatchObject({
    'Givet af': 'Eksempelsund Kommune',
    'Givet den': inWords(today, 'da'),
    'Virker fra': inWords(out, 'da'),
    'Sidste dag': inWords(out.subtract({ days: 1 }), 'da'),
  });
  return (await factsOf(eva))['Kvittering'] ?? '';
}

async function findsItStandingAfterReload(eva: Page, today: Temporal.PlainDate): Promise<void> {
  await eva.reload();
  await eva.getByRole('heading', { name: 'Sig aftalen op', level: 1 }).waitFor();
  await eva.getByText(inWords(today, 'da')).first().waitFor();
  await eva.getByRole('link', { name: 'Tag vores opsigelse tilbage' }).waitFor();
  expect(await eva.getByRole('button', { name: 'Sig aftalen op' }).count()).toBe(0);
}

async function secretariatSees(signe: Page, { today, out }: Notice): Promise<void> {
  await signe.reload();
  await signe.getByText(`Eksempelsund Kommune gave notice on ${inWords(today, 'en')}`, { exact: true }).waitFor();
  const effect = signe.getByRole('button', { name: 'The notice takes effect. Why?' });
  expect(await textOf(effect)).toContain(inWords(out, 'en'));
  await effect.click();
  expect(await textOf(signe.getByRole('note', { name: 'The notice takes effect' }))).toContain('S0.59');

  await signe.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Agreements' }).click();
  const row = signe.getByRole('row').filter({ hasText: ': Eksempelsund' });
  expect(await textOf(row)).toContain(inWords(out.subtract({ days: 1 }), 'en'));
  await signe.goto(`/secretariat/${agreement}`);
}

async function foundationSees(otto: Page, { today, out }: Notice): Promise<void> {
  await otto.reload();
  const row = otto.getByRole('row').filter({ hasText: ': Eksempelsund' });
  await row.waitFor();
  expect(await textOf(row)).toContain(inWords(out.subtract({ days: 1 }), 'da'));
  await row.getByRole('link', { name: 'Partnerskab om børns og unges trivsel' }).click();
  await otto.getByText(`Eksempelsund Kommune sagde aftalen op den ${inWords(today, 'da')}`, { exact: true }).waitFor();
}

async function takesItBack(eva: Page, notice: Notice & { readonly receipt: string }): Promise<void> {
  await eva.getByRole('link', { name: 'Tag vores opsigelse tilbage' }).click();
  await eva.getByText(`Vi tager opsigelsen af den ${inWords(notice.today, 'da')} tilbage`).waitFor();
  await eva.getByRole('checkbox').check();
  await eva.getByRole('button', { name: 'Tag opsigelsen tilbage' }).click();
  await eva.getByRole('heading', { name: 'Opsigelsen er taget tilbage' }).waitFor();
  const { Kvittering: receipt, ...facts } = await factsOf(eva);
  expect(facts).toMatchObject({
    'Taget tilbage af': 'Eksempelsund Kommune',
    'Taget tilbage den': inWords(notice.today, 'da'),
  });
  expect(receipt).not.toBe(notice.receipt);
}

async function seesNothingOfIt(page: Page, sentence: RegExp): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { name: ': Eksempelsund', level: 1 }).waitFor();
  await page.getByRole('article').first().waitFor();
  expect(await page.getByText(sentence).count()).toBe(0);
}

async function expectTrace(page: Page, line: string, why: string, says: readonly string[]): Promise<void> {
  const margin = page.getByRole('listitem').filter({ hasText: line });
  await margin.getByRole('button', { name: why }).click();
  const note = page.getByRole('note', { name: why.split('.')[0] ?? why });
  const text = `${await textOf(margin)} ${await textOf(note)}`;
  for (const word of says) expect(text).toContain(word);
}

async function factsOf(page: Page): Promise<Record<string, string>> {
  const [terms, facts] = await Promise.all([
    page.getByRole('term').allInnerTexts(),
    page.getByRole('definition').allInnerTexts(),
  ]);
  return Object.fromEntries(terms.map((term, index) => [plain(term), plain(facts[index] ?? '')]));
}

async function versionSeenBy(page: Page): Promise<number> {
  const query = '{ agreement(id: "Agreement:village.village-eksempelsund") { version } }';
  const answer = await ask<{ agreement: { version: number } }>(page, 'municipality', query);
  return answer.agreement.version;
}
