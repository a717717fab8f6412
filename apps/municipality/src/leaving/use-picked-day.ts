import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

const askEveryMs = 90;
const settledAfterMs = 350;

interface PickedDay {
  /** Where the hand is. */
  readonly picked: string;
  /** What is asked for while it moves; never far behind. */
  readonly asked: string;
  readonly pick: (day: string) => void;
}

/** The day of notice: follows the hand at once, asks a few times a second, and comes to rest in the address. */
export function usePickedDay(otherwise: string): PickedDay {
  const { on = otherwise } = useSearch({ from: '/$programme/agreements/$agreement/leaving' });
  const navigate = useNavigate({ from: '/$programme/agreements/$agreement/leaving' });
  const [picked, setPicked] = useState(on);
  const [asked, setAsked] = useState(on);
  const lastAsked = useRef(0);

  const [known, setKnown] = useState(on);
  if (known !== on) {
    setKnown(on);
    setPicked(on);
    setAsked(on);
  }

  useEffect(() => {
    if (picked === asked) return undefined;
    const wait = Math.max(0, lastAsked.current + askEveryMs - performance.now());
    const timer = setTimeout(() => {
      lastAsked.current = performance.now();
      setAsked(picked);
    }, wait);
    return () => clearTimeout(timer);
  }, [picked, asked]);

  useEffect(() => {
    if (picked === on) return undefined;
    const rest = () =>
      void navigate({ search: (search) => ({ ...search, on: picked }), replace: true, resetScroll: false });
    const timer = setTimeout(rest, settledAfterMs);
    return () => clearTimeout(timer);
  }, [picked, on, navigate]);

  return { picked, asked, pick: setPicked };
}
