import { z } from 'zod';
import { keySchema } from './head.ts';

/** The rest go on while so many remain and nobody of `endsWithout` has left; unstated, while two remain. */
const leavingSchema = z.strictObject({
  goesOnWith: z.int().min(2).nullable(),
  endsWithout: z.array(keySchema),
});

/** S0.01, S1.03, S1.04, S1.05: who the agreement binds, whether more may join and what joining takes, and whether the rest go on when one leaves. */
export const partiesParameters = z.strictObject({
  mayGrow: z.boolean(),
  invitedAbout: z.int().positive().nullable(),
  accession: z.enum(['signature', 'politicalDecision']),
  subMunicipalBodiesAreParties: z.boolean(),
  leaving: leavingSchema.nullable().default(null),
});
