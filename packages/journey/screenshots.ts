import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { everyPage } from './src/journeys/pages.ts';
import { startProduct } from './src/product/product.ts';
import { launchBrowser } from './src/visitor/browser.ts';
import { signIn } from './src/visitor/sign-in.ts';

const locales = { da: 'da-DK', sv: 'sv-SE', en: 'en-GB' } as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const [folder] = positionals;
if (!folder)
  throw new Error('Say which folder the pictures go to: node screenshots.ts <folder> [--only <part of a name>]');

/** The two pictures of the README: an agreement that says why, and leaving it. */
const readme = [
  {
    name: 'readme-agreement',
    as: 'secretariat',
    path: '/secretariat/village/agreements/village-eksempelsund',
    pose: async (page: Page) => {
      await page.getByRole('link', { name: 'In English' }).click();
      const leaving = page
        .getByRole('article')
        .filter({ has: page.getByRole('button', { name: 'takes effect. Why?' }) });
      await leaving.first().getByRole('button', { name: 'takes effect. Why?' }).click();
      await leaving.first().evaluate((article) => article.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'readme-leaving',
    as: 'eksempelsund',
    path: '/municipality/village/agreements/village-eksempelsund/leaving?on=2027-02-14&out=2028-06-01',
    pose: async (page: Page) => {
      const timeline = page.getByRole('heading', { name: 'If we leave' });
      await timeline.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    },
  },
] as const;

await mkdir(folder, { recursive: true });
const data = await mkdtemp(join(tmpdir(), 'landsby-screenshots-'));
const running = process.env['LANDSBY_URL'];
const product = running ? null : await startProduct(data);
const baseURL = running ?? product?.url ?? '';
const browser = await launchBrowser();
try {
  await takeReadme(browser, folder);
  for (const language of ['da', 'sv', 'en'] as const) await takeEvery(browser, language, folder);
} finally {
  await browser.close();
  await product?.stop();
  await rm(data, { recursive: true, force: true });
}

async function takeReadme(from: Browser, to: string): Promise<void> {
  for (const { name, as, path, pose } of readme.filter(({ name }) => isWanted(name))) {
    const page = await from.newPage({ baseURL, locale: locales.en, viewport: { width: 1440, height: 900 } });
    await signIn(page, as);
    await arriveAt(page, path);
    await pose(page);
    await page.screenshot({ path: join(to, `${name}.png`) });
    await page.context().close();
  }
}

async function takeEvery(from: Browser, language: keyof typeof locales, to: string): Promise<void> {
  for (const { as, pages } of everyPage) {
    const wanted = pages.filter((path) => isWanted(`${nameOf(path)}-${language}`));
    if (wanted.length === 0) continue;
    const page = await from.newPage({ baseURL, locale: locales[language], reducedMotion: 'reduce' });
    if (as) await signIn(page, as);
    for (const path of wanted) await takeAll(page, path, join(to, `${nameOf(path)}-${language}`));
    await page.context().close();
  }
}

async function takeAll(page: Page, path: string, file: string): Promise<void> {
  await arriveAt(page, path);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${file}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
}

async function arriveAt(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

function nameOf(path: string): string {
  return path.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'start';
}

function isWanted(name: string): boolean {
  return values.only === undefined || name.includes(values.only);
}
