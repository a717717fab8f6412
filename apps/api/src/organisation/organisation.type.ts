import { type Country, type OrganisationKind } from '@landsby/domain/organisation';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import type { FoundOrganisation } from './organisation.store.ts';

const OrganisationKindEnum = builder.enumType('OrganisationKind', {
  description: 'What an organisation is.',
  values: enumValues<OrganisationKind>({
    municipality: 'A municipality.',
    cityDistrict: 'A city district or its board; a full party of its own.',
    voluntaryOrganisation: 'A voluntary organisation.',
    studyAssociation: 'A study association.',
    foundation: 'A foundation.',
    region: 'A region.',
    nationalBody: 'A national body.',
    programmeOffice: 'An office that runs programmes.',
  }),
});

export const CountryEnum = builder.enumType('Country', {
  description: 'A country of the programmes.',
  values: enumValues<Country>({ DK: 'Denmark.', SE: 'Sweden.' }),
});

export const OrganisationType = builder.objectRef<FoundOrganisation>('Organisation');

builder.node(OrganisationType, {
  id: { resolve: ({ id }) => id, description: 'Its id.' },
  description: 'An organisation; it stands above programmes.',
  authScopes: { signedIn: true },
  loadOne: (id, { organisations }) => organisations.find(id),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its official name.' }),
    kind: t.expose('kind', { type: OrganisationKindEnum, description: 'What it is.' }),
    country: t.expose('country', { type: CountryEnum, description: 'Where it is.' }),
    officialNumber: t.exposeString('officialNumber', {
      nullable: true,
      description: 'Its CVR number or Swedish organisation number.',
    }),
    aliases: t.exposeStringList('aliases', { description: 'Other names it goes by in documents.' }),
  }),
});
