import { describe, expect, it } from 'vitest';
import { findingsOf } from '../visitor/findings-of.ts';
import { sidewaysOf } from '../visitor/sideways-of.ts';
import { type Language, visitors } from '../visitor/visitor.ts';
import { everyPage } from './pages.ts';

type App = (typeof everyPage)[number]['app'];

const shown: Language[] = ['da', 'sv', 'en'];

const looks = [
  { width: 1280, colours: 'light' },
  { width: 390, colours: 'dark' },
] as const;

/** For a test file: every page of these, with axe and a ruler. */
export function lookOver(...apps: readonly App[]): void {
  const visit = visitors();

  describe.each(everyPage.filter(({ app }) => apps.includes(app)))('$app', ({ as, pages }) => {
    it.each(pages.map((path, index) => ({ path, language: shown[index % shown.length] ?? 'en' })))(
      '$path in $language: no finding of axe, nothing sideways, on a light desk and on a dark phone',
      async ({ path, language }) => {
        const { page } = await visit({ ...(as && { as }), language });
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        const why = page.getByRole('button', { name: /(Hvorfor|Varför|Why)\?/ }).first();
        if ((await why.count()) > 0) await why.click();

        const found: string[] = [];
        for (const { width, colours } of looks) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme: colours });
          const findings = [...(await findingsOf(page)), ...(await sidewaysOf(page))];
          found.push(...findings.map((finding) => `${width} px, ${colours}: ${finding}`));
        }
        await page.setViewportSize({ width: 320, height: 900 });
        found.push(...(await sidewaysOf(page)).map((finding) => `320 px: ${finding}`));
        expect(found).toEqual([]);
      },
    );
  });
}
