import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../provider/words.ts';

const patienceMs = 300;

interface LoadingRegionProps {
  readonly isLoading: boolean;
  /** Lines of text to hold the place of. */
  readonly lines?: number;
  readonly children?: ReactNode;
}

/** Waits quietly, then holds the place; what it already shows stays until the new is there. */
export function LoadingRegion({ isLoading, lines = 5, children }: LoadingRegionProps) {
  const words = useWords();
  const isLong = usePatience(isLoading);
  return (
    <div aria-busy={isLoading}>
      <output className="sr-only">{isLong ? words.loading : ''}</output>
      {children ?? (isLoading && <Skeleton lines={lines} isVisible={isLong} />)}
    </div>
  );
}

function usePatience(isLoading: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isLoading) return undefined;
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isLoading]);
  return isLong;
}

function Skeleton({ lines, isVisible }: { readonly lines: number; readonly isVisible: boolean }) {
  return (
    <div aria-hidden="true" className={`flex flex-col gap-3 ${isVisible ? '' : 'invisible'}`}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={`h-6 rounded bg-wash ${line % 3 === 2 ? 'w-2/3' : 'w-full'}`} />
      ))}
    </div>
  );
}
