import type { AnyRouter } from '@tanstack/react-router';

/** Within a front end without loading anew, just as the address stands; signing in is a page of its own. */
export function goWithin(base: string, router: AnyRouter, href: string): void {
  const { pathname, search, hash } = new URL(href, window.location.href);
  if (pathname === base || pathname.startsWith(`${base}/`)) router.history.push(pathname + search + hash);
  else window.location.assign(href);
}
