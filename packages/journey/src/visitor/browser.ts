import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

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

export async function openBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions());
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** The machine's own browser where there is one, else the packaged one. */
async function launchOptions(): Promise<LaunchOptions> {
  const installed = installedBrowsers.find((path) => existsSync(path));
  return { executablePath: installed ?? (await packaged.executablePath()), args: quiet, headless: true };
}
