import { createContext, use } from 'react';

export interface OurOrganisation {
  readonly id: string;
  readonly name: string;
}

const Organisation = createContext<OurOrganisation | null>(null);
export const OrganisationProvider = Organisation.Provider;

/** The municipality the person acts for. */
export function useOurOrganisation(): OurOrganisation {
  const organisation = use(Organisation);
  if (!organisation) throw new Error('OrganisationProvider is missing above this component');
  return organisation;
}
