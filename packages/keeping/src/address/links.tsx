import type { CompareInAddress, TextInAddress } from '@landsby/front';
import { type Links as ReadingLinks, LinksProvider as ReadingLinksProvider } from '@landsby/reading/address';
import { createContext, type ReactNode, use } from 'react';

/** Where a front end shows what is linked from here; the addresses are its own. */
export interface Links extends ReadingLinks {
  readonly agreement: (agreement: string, clause?: string, search?: TextInAddress & CompareInAddress) => string;
  readonly start: () => string;
  readonly findings: (agreement: string) => string;
  readonly signing: (agreement: string) => string;
}

const Context = createContext<Links | null>(null);

export function LinksProvider({ value, children }: { readonly value: Links; readonly children: ReactNode }) {
  return (
    <ReadingLinksProvider value={value}>
      <Context value={value}>{children}</Context>
    </ReadingLinksProvider>
  );
}

export function useLinks(): Links {
  const links = use(Context);
  if (!links) throw new Error('LinksProvider is missing above this component');
  return links;
}
