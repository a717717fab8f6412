import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openBrowserServer } from '../visitor/browser.ts';
import { startProduct } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly productUrl: string;
    readonly browserAddress: string;
  }
}

/** One product and one browser for all journeys; a product that runs already is named by LANDSBY_URL. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const running = process.env['LANDSBY_URL'];
  const folder = await mkdtemp(join(tmpdir(), 'landsby-journeys-'));
  const product = running ? null : await startProduct(folder);
  const browser = await openBrowserServer();
  provide('productUrl', product?.url ?? running ?? '');
  provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await product?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
