import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sidewaysOf } from '../visitor/sideways-of.ts';
import { type Language, visitors } from '../visitor/visitor.ts';
import { everyPage } from './pages.ts';

const visit = visitors();
const shown: Language[] = ['da', 'sv', 'en'];

describe.each(everyPage)('$app', ({ as, pages }) => {
  it.each(pages.map((path, index) => ({ path, language: shown[index % shown.length] ?? 'en' })))(
    '$path in $language: no finding of axe, nothing sideways, on a desk and on a phone, light and dark',
    async ({ path, language }) => {
      const { page } = await visit({ ...(as && { as }), language });
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const why = page.getByRole('button', { name: /(Hvorfor|Varför|Why)\?/ }).first();
      if ((await why.count()) > 0) await why.click();

      const found: string[] = [];
      for (const { width, colours, rules } of looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: colours });
        const findings = [...(await findingsOf(page, rules)), ...(await sidewaysOf(page))];
        found.push(...findings.map((finding) => `${width} px, ${colours}: ${finding}`));
      }
      await page.setViewportSize({ width: 320, height: 900 });
      found.push(...(await sidewaysOf(page)).map((finding) => `320 px: ${finding}`));
      expect(found).toEqual([]);
    },
  );
});

const looks = [
  { width: 1280, colours: 'light', rules: 'all' },
  { width: 1280, colours: 'dark', rules: 'colours' },
  { width: 390, colours: 'dark', rules: 'colours' },
  { width: 390, colours: 'light', rules: 'all' },
] as const;

/** Where only the colours have changed, only they are asked for again. */
async function findingsOf(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === 'all' ? axe : axe.withRules(['color-contrast'])).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 200)}`));
}
