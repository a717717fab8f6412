import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { plain } from '../visitor/text-of.ts';
import { visitors } from '../visitor/visitor.ts';

const visit = visitors();
const sixth = new URL('../../../../prisma/seed/examples/sixth-agreement.json', import.meta.url);

describe('the secretariat at work', () => {
  it('goes from programme to programme and finds the five agreements', async () => {
    const { page: signe } = await visit({ as: 'secretariat' });
    await signe.goto('/secretariat/village/agreements');
    const seen: Record<string, string[]> = {};
    for (const programme of [
      'It takes a village',
      'Föregångskommuner för barnkonventionens genomförande',
      'Älskade Barn',
      'Åben rådgivning i Fredericia',
    ]) {
      await signe.getByRole('combobox', { name: 'Programme' }).selectOption({ label: programme });
      await signe.getByRole('heading', { name: 'What waits', level: 1 }).waitFor();
      await signe.getByRole('link', { name: 'Agreements', exact: true }).click();
      seen[programme] = await statusesOn(signe);
    }
    expect(seen).toEqual({
      'It takes a village': expect.arrayContaining([
        'Partnership for the well-being of children and young people (template): Template',
        'Partnership for the well-being of children and young people: Furesø: Recommended',
        'Partnership for the well-being of children and young people: Prøvekøbing: In force',
      ]),
      'Föregångskommuner för barnkonventionens genomförande': [
        'Pioneer municipalities for putting the Convention on the Rights of the Child into practice: Undetermined',
      ],
      'Älskade Barn': ['Beloved Children: partnership for parenting support: Ended'],
      'Åben rådgivning i Fredericia': [
        'Open counselling for pregnant women and families with small children in Fredericia: In force',
      ],
    });
  });

  it('narrows what waits; the address, back and reload keep the place', async () => {
    const { page: signe } = await visit({ as: 'secretariat' });
    await signe.goto('/secretariat/village/what-waits?day=2026-11-22');
    await signe
      .getByRole('link', { name: /^Eksempelsund Kommune must/ })
      .first()
      .waitFor();
    await signe.getByRole('combobox', { name: 'Municipality' }).selectOption({ label: 'Prøvekøbing Kommune' });
    await signe.waitForURL((url) => url.searchParams.get('municipality') === 'proevekoebing');
    await signe.getByRole('combobox', { name: 'What it is about' }).selectOption({ label: 'Plan' });
    await signe.waitForURL((url) => url.searchParams.get('family') === 'PLAN');

    const place = signe.url();
    const plans = [
      'Prøvekøbing Kommune and Børns Vilkår must adopt the action plan for 2026–2028.',
      'Prøvekøbing Kommune and Børns Vilkår must adopt the action plan for 2027–2029.',
    ];
    await expect.poll(() => sentencesOn(signe)).toEqual(plans);
    await signe.reload();
    await expect.poll(() => sentencesOn(signe)).toEqual(plans);

    await signe.getByRole('link', { name: plans[0] ?? '' }).click();
    await signe.getByRole('article').first().waitFor();
    await signe.goBack();
    await expect.poll(() => sentencesOn(signe)).toEqual(plans);
    expect(signe.url()).toBe(place);

    await signe.goBack();
    await signe.waitForURL((url) => !url.searchParams.has('family'));
    await expect.poll(() => sentencesOn(signe)).toContain('Prøvekøbing Kommune must send data for the evaluation.');
  });

  it('takes in a sixth agreement once its text is right, and everything computes', async () => {
    const { page: signe } = await visit({ as: 'secretariat' });
    const right = await readFile(sixth, 'utf8');
    const wrong = right
      .replace('"documentDate": "2025-11-03"', '"documentDate": "2025-11-31"')
      .replace('"months": 3', '"months": -3');
    await signe.goto('/secretariat/village/take-in');
    const field = signe.getByRole('textbox', { name: 'Definition' });
    const send = signe.getByRole('button', { name: 'Check and take in' });

    await field.fill(wrong);
    await send.click();
    await signe.getByText('2 places are not right yet').waitFor();
    const problems = signe.getByRole('table', { name: 'What to correct' }).getByRole('row');
    expect((await problems.allInnerTexts()).map(plain)).toEqual([
      'Where What stands there What to do',
      expect.stringMatching(/^documentDate .*2025-11-31/),
      expect.stringMatching(/^clauses.*notice\.length\.months .*-3/),
    ]);
    expect(await field.inputValue()).toBe(wrong);

    await field.fill(right);
    await send.click();
    await signe.getByText('The agreement is taken in').waitFor();
    expect(await field.inputValue()).toBe('');
    await signe.getByRole('link', { name: 'Well-being guides at the schools of Eksempelsund' }).click();
    await signe.waitForURL('**/agreements/well-being-guides');

    await signe.goto('/secretariat/village/agreements/well-being-guides?day=2026-11-22');
    const notice = signe.getByRole('listitem').filter({ hasText: /^Notice .* takes effect/ });
    await notice.getByRole('button', { name: '31 March 2027' }).waitFor();
    const renewal = signe.getByRole('listitem').filter({ hasText: 'extending the agreement beyond 31 December 2027' });
    await renewal.getByRole('button', { name: '31 August 2027' }).waitFor();
    await signe.getByRole('link', { name: 'Money' }).click();
    const payments = signe.getByRole('table', { name: 'Payments in 2026 and 2027' }).getByRole('row');
    await payments.nth(1).waitFor();
    expect((await payments.allInnerTexts()).map((row) => plain(row).replaceAll(/ \(.*?\)/g, ''))).toEqual([
      'For Pays Receives By Amount',
      'the first half of 2026 Eksempelsund Kommune Børns Vilkår 1 January 2026 DKK 120,000',
      'the second half of 2026 Eksempelsund Kommune Børns Vilkår 1 July 2026 DKK 120,000',
      'the first half of 2027 Eksempelsund Kommune Børns Vilkår 1 January 2027 DKK 120,000',
      'the second half of 2027 Eksempelsund Kommune Børns Vilkår 1 July 2027 DKK 120,000',
    ]);
  });
});

async function statusesOn(page: Page): Promise<string[]> {
  const rows = page.getByRole('table', { name: 'All agreements' }).getByRole('row');
  await rows.nth(1).waitFor();
  const agreements = (await rows.all()).slice(1);
  return Promise.all(
    agreements.map(async (row) => {
      const [title, cell] = await Promise.all([
        row.getByRole('link').first().innerText(),
        row.getByRole('cell').first().innerText(),
      ]);
      return `${plain(title)}: ${plain(cell.split('\n')[0] ?? '')}`;
    }),
  );
}

async function sentencesOn(page: Page): Promise<string[]> {
  const items = page.getByRole('main').getByRole('region').getByRole('listitem').getByRole('link');
  return (await items.allInnerTexts()).map(plain);
}
