import type { ReactNode } from 'react';

interface ScrollRegionProps {
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** What is too wide for a phone scrolls in its own place. */
export function ScrollRegion({ labelledBy, children }: ScrollRegionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys
    <section aria-labelledby={labelledBy} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      {children}
    </section>
  );
}
