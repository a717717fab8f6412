import type { TextInAddress } from '@landsby/front';
import { createContext, use } from 'react';

/** Where a front end shows what is linked from here; the addresses are its own. */
export interface Links {
  readonly agreement: (agreement: string, clause?: string, search?: TextInAddress) => string;
}

const Context = createContext<Links | null>(null);
export const LinksProvider = Context.Provider;

export function useLinks(): Links {
  const links = use(Context);
  if (!links) throw new Error('LinksProvider is missing above this component');
  return links;
}
