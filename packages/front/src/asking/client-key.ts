import { useState } from 'react';

/** The same on every try, so that a second try is not a second act; a new one when the server knows it from another act. */
export function useClientKey(): readonly [key: string, renew: () => void] {
  const [key, setKey] = useState(() => crypto.randomUUID());
  return [key, () => setKey(crypto.randomUUID())];
}
