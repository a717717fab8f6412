import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type BrowserServer, chromium } from 'playwright-core';

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
export async function openBrowserServer(): Promise<BrowserServer> {
  const installed = installedBrowsers.find((path) => existsSync(path));
  const executablePath = installed ?? (await packaged.executablePath());
  return chromium.launchServer({ executablePath, args: quiet, headless: true });
}
