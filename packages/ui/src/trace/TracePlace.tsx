import { createContext, type ReactNode, use, useState } from 'react';

const Place = createContext<HTMLElement | null>(null);

/** Where an open trace goes when the nearest place is not directly under its line; null: right there. */
export function useTracePlace(): HTMLElement | null {
  return use(Place);
}

interface TracePlaceProps {
  readonly children: ReactNode;
  readonly className?: string;
}

/** Opens the traces of what it holds below it, at its full width. */
export function TracePlace({ children, className }: TracePlaceProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <>
      <Place value={place}>{children}</Place>
      <div ref={setPlace} className={className} />
    </>
  );
}

export const TracePlaceProvider = Place.Provider;
