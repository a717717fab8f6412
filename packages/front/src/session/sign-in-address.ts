/** Comes back to this very page, with its filters and its day. */
export function signInAddress(): string {
  const { pathname, search, hash } = window.location;
  return `/sign-in?return_to=${encodeURIComponent(pathname + search + hash)}`;
}
