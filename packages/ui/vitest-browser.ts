import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { playwright } from '@vitest/browser-playwright';

const installedBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's own browser where there is one, else the packaged one. */
export async function chromiumLaunch(): Promise<{ executablePath: string; args: string[]; headless: true }> {
  const installed = installedBrowsers.find((path) => existsSync(path));
  return { executablePath: installed ?? (await chromium.executablePath()), args: quiet, headless: true };
}

/** For `test.browser` in a front end's vitest config: `browser: await inRealBrowser()`. */
export async function inRealBrowser() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: await chromiumLaunch() }),
    instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 900 } }],
  };
}
