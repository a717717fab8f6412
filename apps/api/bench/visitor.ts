import { Browser } from '../src/testing/browser.ts';

export type Headers = Readonly<Record<string, string>>;

/** Signs in at the product as a demo person does; the session is good for both servers, which share the database. */
export async function signIn(origin: string, person: string): Promise<Headers> {
  const browser = new Browser(origin);
  const { at } = await browser.follow('/sign-in?return_to=/municipality/');
  const chosen = await browser.go(at.href, { method: 'POST', body: new URLSearchParams({ person }) });
  await browser.follow(new URL(chosen.headers.get('location') ?? '', at).href, '/municipality');
  const session = browser.cookies.get('landsby');
  if (session === undefined) throw new Error(`${person} could not sign in`);
  const json = { 'content-type': 'application/json', accept: 'application/json' };
  return { ...json, cookie: `landsby=${session}`, 'accept-encoding': 'gzip' };
}
