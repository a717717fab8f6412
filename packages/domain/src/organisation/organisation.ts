import { z } from 'zod';
import { keySchema } from '../clause/index.ts';
import { countries, officialNumberIsValid } from './official-number.ts';
import { longest } from '../words.ts';

const organisationKinds = [
  'municipality',
  'cityDistrict',
  'voluntaryOrganisation',
  'studyAssociation',
  'foundation',
  'region',
  'nationalBody',
  'programmeOffice',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** An organisation stands above programmes; a city district or its board is a full party (S1.04). */
export const organisationSchema = z
  .strictObject({
    id: keySchema,
    kind: z.enum(organisationKinds),
    country: z.enum(countries),
    name: z.string().trim().min(1).max(longest.name),
    officialNumber: z.string().max(longest.mark).nullable(),
    aliases: z.array(z.string().trim().min(1).max(longest.name)),
  })
  .refine(({ country, officialNumber }) => officialNumber === null || officialNumberIsValid(country, officialNumber), {
    path: ['officialNumber'],
    error: 'an official number whose check digit is right (DK: CVR, SE: organisationsnummer)',
  });
export type Organisation = z.output<typeof organisationSchema>;
