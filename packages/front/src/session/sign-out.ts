/** Ends the session on the server, then leaves with nothing of it in memory. */
export async function signOut(home: string): Promise<void> {
  await fetch('/sign-out', { method: 'POST', credentials: 'same-origin' });
  window.location.assign(home);
}
