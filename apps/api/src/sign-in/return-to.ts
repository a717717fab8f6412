const anyOrigin = 'http://own.invalid';

/** Only a path of our own; anything else, however it is written, becomes the start page. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  const address = URL.parse(asked, anyOrigin);
  if (!address || address.origin !== anyOrigin || address.username) return '/';
  const path = `${address.pathname}${address.search}${address.hash}`;
  return path.startsWith('//') || path.startsWith('/sign-') || path.startsWith('/oidc') ? '/' : path;
}
