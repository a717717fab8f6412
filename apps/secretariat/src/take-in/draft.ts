import { useState } from 'react';

/** Kept in this browser tab until it is taken in, so that signing in again or a reload loses nothing. */
export function useDraft(programme: string): readonly [string, (text: string) => void] {
  const key = `landsby-take-in ${programme}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const write = (next: string) => {
    setText(next);
    if (next === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
  };
  return [text, write];
}
