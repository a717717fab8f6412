import type { Page } from 'playwright-core';

const demoPeople = {
  secretariat: { name: 'Signe Demosen (demo)', home: '/secretariat/' },
  eksempelsund: { name: 'Eva Demosen (demo)', home: '/municipality/' },
  proevekoebing: { name: 'Per Demosen (demo)', home: '/municipality/' },
  furesoe: { name: 'Fie Demosen (demo)', home: '/municipality/' },
  boraas: { name: 'Britta Demosson (demo)', home: '/municipality/' },
  fredericia: { name: 'Frida Demosen (demo)', home: '/municipality/' },
  moedrehjaelpen: { name: 'Mette Demosen (demo)', home: '/secretariat/' },
  ojdFonden: { name: 'Otto Demosen (demo)', home: '/funder/' },
} as const;
export type DemoPerson = keyof typeof demoPeople;

export const signInWords = /^(Log ind|Logga in|Sign in)$/;

/** Through the real provider: the front end's button, then one click on the person. Ends where the address led. */
export async function signIn(page: Page, person: DemoPerson, address: string = demoPeople[person].home): Promise<void> {
  const { name } = demoPeople[person];
  await page.goto(address);
  await page.getByRole('link', { name: signInWords }).click();
  await choose(page, person);
  await page.getByRole('banner').getByRole('button', { name }).waitFor();
}

/** On the provider's page. */
export async function choose(page: Page, person: DemoPerson): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: demoPeople[person].name }).click();
}
