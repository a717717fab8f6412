import { useEffect, useSyncExternalStore } from 'react';

let hasExpired = false;
const listeners = new Set<() => void>();

/** Whether the server has stopped knowing who asks; the page stays as it is, and says so. */
export const session = {
  expire: () => turn(true),
  renew: () => turn(false),
};

export function useExpiredSession(): boolean {
  return useSyncExternalStore(listen, () => hasExpired);
}

/** Signing in again in one tab is signing in again in all of them. */
export function useSessionOfAllTabs(): void {
  useEffect(() => {
    const tabs = new BroadcastChannel('landsby-session');
    tabs.addEventListener('message', session.renew);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    tabs.postMessage('signed in');
    return () => tabs.close();
  }, []);
}

function turn(expired: boolean): void {
  hasExpired = expired;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
