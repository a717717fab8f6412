import type { AnyRouter } from '@tanstack/react-router';

export const base = '/funder';

/** Within this front end without loading anew; signing in and the other front ends are pages of their own. As it stands: the day is in the address or is not. */
export function go(router: AnyRouter, href: string): void {
  const { pathname, search, hash } = new URL(href, window.location.href);
  if (pathname === base || pathname.startsWith(`${base}/`)) router.history.push(pathname + search + hash);
  else window.location.assign(href);
}
