import type { Country } from '@landsby/domain/organisation';
import { type MemberRole } from '@landsby/domain/programme';
import { CountryEnum, OrganisationType } from '../organisation/organisation.type.ts';
import { notFound } from '../operation/errors.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import { pageOf } from '../schema/keyset-page.ts';
import { pageArguments, pageCost, pageType } from '../schema/page.type.ts';
import { rowOf } from '../schema/row-id.ts';

const MemberRoleEnum = builder.enumType('MemberRole', {
  description: 'As what an organisation takes part in a programme.',
  values: enumValues<MemberRole>({
    secretariat: 'It runs the programme.',
    municipality: 'It carries the programme out where it is.',
    funder: 'It pays for the programme.',
    collaborator: 'It takes part without a vote.',
  }),
});

export const MemberType = builder.prismaObject('Membership', {
  name: 'Member',
  description: 'An organisation that takes part in a programme; one that does so in two roles stands here twice.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Who.',
      select: { organisationId: true },
      resolve: async ({ organisationId }, _arguments, { organisations }) =>
        (await organisations.find(organisationId)) ?? notFound('organisation'),
    }),
    role: t.field({
      type: MemberRoleEnum,
      description: 'As what.',
      select: { role: true },
      resolve: ({ role }) => role as MemberRole,
    }),
  }),
});

const MemberConnectionType = pageType('Member', MemberType);

export const ProgrammeType = builder.prismaNode('Programme', {
  id: { field: 'id', description: 'Its id.' },
  description: 'A programme: the organisations that take part and the agreements between them.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Its readable key.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names it goes by in documents.' }),
    country: t.field({
      type: CountryEnum,
      description: 'Where it is.',
      select: { country: true },
      resolve: ({ country }) => country as Country,
    }),
    version: t.int({
      nullable: true,
      description:
        'Grows with every agreement taken in; null for all but the secretariat: it tells how many others have.',
      select: { version: true },
      resolve: ({ version }, _arguments, { signedIn }) => (signedIn.capacity === 'secretariat' ? version : null),
    }),
    funder: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Who pays for it.',
      select: {
        members: {
          where: { role: 'funder' },
          orderBy: { organisationId: 'asc' },
          take: 1,
          select: { organisationId: true },
        },
      },
      resolve: ({ members: [funder] }, _arguments, { organisations }) =>
        funder ? organisations.find(funder.organisationId) : null,
    }),
    members: t.field({
      type: MemberConnectionType,
      description: 'Who takes part, by role and organisation.',
      args: pageArguments(t),
      complexity: pageCost,
      select: (_arguments, _context, nestedSelection) => ({
        members: nestedSelection({ select: { programmeId: true, organisationId: true, role: true } }, [
          'edges',
          'node',
        ]),
      }),
      resolve: ({ members }, page) => pageOf(members, ({ role, organisationId }) => `${role} ${organisationId}`, page),
    }),
  }),
});

builder.queryField('programme', (t) =>
  t.prismaField({
    type: ProgrammeType,
    nullable: true,
    description: 'A programme; null where there is no such thing or it is not yours to see.',
    authScopes: { signedIn: true },
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.programme.findUnique({ ...query, where: { id: rowOf('Programme', id) ?? '' } }),
  }),
);
