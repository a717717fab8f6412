import { useSyncExternalStore } from 'react';

let hasExpired = false;
const listeners = new Set<() => void>();

/** Whether the server has stopped knowing who asks; the page stays as it is, and says so. */
export const session = {
  expire() {
    hasExpired = true;
    for (const listener of listeners) listener();
  },
};

export function useExpiredSession(): boolean {
  return useSyncExternalStore(listen, () => hasExpired);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
