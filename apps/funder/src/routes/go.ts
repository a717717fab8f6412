import type { AnyRouter } from '@tanstack/react-router';

export const base = '/funder';

/** Within this front end without loading anew; signing in and the other front ends are pages of their own. */
export function go(router: AnyRouter, href: string): void {
  const { pathname } = new URL(href, window.location.href);
  if (pathname === base || pathname.startsWith(`${base}/`)) void router.navigate({ href });
  else window.location.assign(href);
}
