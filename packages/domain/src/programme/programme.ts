import { z } from 'zod';
import { keySchema } from '../clause/index.ts';
import { countries } from '../organisation/index.ts';
import { longest } from '../words.ts';

const memberRoles = ['secretariat', 'municipality', 'funder', 'collaborator'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** S0.05, S0.08, S1.09: a programme owns many agreements; an organisation takes part in one or more roles. */
export const programmeSchema = z.strictObject({
  id: keySchema,
  name: z.string().trim().min(1).max(longest.name),
  aliases: z.array(z.string().trim().min(1).max(longest.name)),
  country: z.enum(countries),
  members: z.array(z.strictObject({ organisation: keySchema, role: z.enum(memberRoles) })),
});
export type Programme = z.output<typeof programmeSchema>;
