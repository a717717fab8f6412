import { z } from 'zod';

/** S0.01, S1.03, S1.04, S1.05: who the agreement binds, whether more may join and what joining takes. */
export const partiesParameters = z.strictObject({
  mayGrow: z.boolean(),
  invitedAbout: z.int().positive().nullable(),
  accession: z.enum(['signature', 'politicalDecision']),
  subMunicipalBodiesAreParties: z.boolean(),
});
