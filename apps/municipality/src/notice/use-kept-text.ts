import { useState } from 'react';

/** A text that outlives a reload or signing in again; forgotten once it is sent. */
export function useKeptText(name: string) {
  const key = `landsby-text-${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  return {
    text,
    write: (written: string) => {
      setText(written);
      sessionStorage.setItem(key, written);
    },
    forget: () => sessionStorage.removeItem(key),
  };
}
