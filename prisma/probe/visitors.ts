/** A database role with the viewer it is given; whatever they claim, the policies decide. */
export interface Claim {
  readonly role: string;
  readonly organisationId: string;
  readonly personId: string;
}

const tenantRoles = ['secretariat', 'municipality', 'funder'] as const;
const organisations = ['alpha-office', 'alpha-town', 'alpha-fund', 'alpha-helper', 'both', 'nowhere', ''] as const;

/** Every organisation from every standpoint, also those it does not have. */
export const tenantClaims: readonly Claim[] = tenantRoles.flatMap((role) =>
  organisations.map((organisationId) => ({
    role,
    organisationId,
    personId: organisationId && `${organisationId}-person`,
  })),
);

/** Roles without a viewer: given one nevertheless, to show that it changes nothing. */
export const innerClaims: readonly Claim[] = ['nobody', 'usher', 'scribe', 'gate', 'registrar'].map((role) => ({
  role,
  organisationId: 'alpha-town',
  personId: 'alpha-town-person',
}));

export const claims: readonly Claim[] = [...tenantClaims, ...innerClaims];
