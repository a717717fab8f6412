import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { complaintsOf } from './complaints.ts';
import { type DemoPerson, signIn } from './sign-in.ts';

export type Language = 'da' | 'sv' | 'en';
type Visitor = { readonly page: Page; readonly context: BrowserContext };
type Visit = {
  /** Already signed in: kept from the first time in this file. */
  readonly as?: DemoPerson;
  readonly language?: Language;
  readonly width?: number;
};
type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

const locales = { da: 'da-DK', sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>;
const patience = 45_000;

/** Opens browsers for people; after each test asserts that none of their pages had anything to complain about. */
export function visitors(): (visit?: Visit) => Promise<Visitor> {
  let browser: Browser;
  let present: { readonly context: BrowserContext; readonly complaints: readonly string[] }[] = [];
  const kept = new Map<DemoPerson, Kept>();

  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'));
  });
  afterAll(() => browser.close());
  afterEach(async ({ task }) => {
    const complaints = present.flatMap((visitor) => visitor.complaints);
    const stood = task.result?.state === 'fail' ? await pagesOf(present.map(({ context }) => context)) : [];
    await Promise.all(present.map(({ context }) => context.close()));
    present = [];
    if (stood.length > 0) throw new Error(['So the pages stood:', ...stood, ...complaints].join('\n\n'));
    expect(complaints).toEqual([]);
  });

  return async ({ as, language = 'en', width = 1280 } = {}) => {
    const storageState = as && kept.get(as);
    const context = await browser.newContext({
      baseURL: inject('productUrl'),
      locale: locales[language],
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      ...(storageState && { storageState }),
    });
    context.setDefaultTimeout(patience);
    present.push({ context, complaints: await complaintsOf(context, inject('productUrl')) });
    const page = await context.newPage();
    if (as && !storageState) {
      await signIn(page, as);
      kept.set(as, await context.storageState());
    }
    return { context, page };
  };
}

async function pagesOf(contexts: readonly BrowserContext[]): Promise<string[]> {
  const pages = contexts.flatMap((context) => context.pages());
  return Promise.all(pages.map(async (page) => `${page.url()}\n${await page.locator('body').ariaSnapshot()}`));
}
