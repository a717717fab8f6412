export { type Country, countries, officialNumberIsValid } from './official-number.ts';
export { type Organisation, type OrganisationKind, organisationKinds, organisationSchema } from './organisation.ts';
