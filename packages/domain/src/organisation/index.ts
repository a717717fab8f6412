export { type Country, countries } from './official-number.ts';
export { type Organisation, type OrganisationKind, organisationSchema } from './organisation.ts';
