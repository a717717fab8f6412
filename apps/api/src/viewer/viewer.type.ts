import type { Capacity } from '@landsby/db';
import type { Viewer } from '../context.ts';
import { notFound } from '../operation/errors.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

const CapacityEnum = builder.enumType('Capacity', {
  description: 'The standpoint from which somebody asks.',
  values: enumValues<Capacity>({
    secretariat: 'For the secretariat of a programme: sees all of it.',
    municipality: 'For a municipality or other party: sees its own agreements and what the programme shares.',
    funder: 'For the funder: sees what is meant for reporting.',
  }),
});

const PersonType = builder.prismaNode('Person', {
  id: { field: 'id', description: 'Their id.' },
  description: 'Somebody who signs in; only the viewer can be seen.',
  authScopes: { signedIn: true },
  fields: (t) => ({ name: t.exposeString('name', { description: 'Their name.' }) }),
});

const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who asks, and from which standpoint.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    person: t.prismaField({
      type: PersonType,
      description: 'The person.',
      resolve: (query, { personId }, _arguments, { database }) =>
        database.person.findUniqueOrThrow({ ...query, where: { id: personId } }),
    }),
    organisation: t.field({
      type: OrganisationType,
      description: 'Their organisation.',
      resolve: async ({ organisationId }, _arguments, { organisations }) =>
        (await organisations.find(organisationId)) ?? notFound('organisation'),
    }),
    capacity: t.field({
      type: CapacityEnum,
      description: 'The standpoint of this request.',
      resolve: ({ capacity }) => capacity,
    }),
    capacities: t.field({
      type: [CapacityEnum],
      description: 'The standpoints their organisation has in some programme.',
      resolve: ({ capacities }) => capacities,
    }),
    programmes: t.prismaField({
      type: [ProgrammeType],
      description: 'The programmes their organisation takes part in from this standpoint, by name.',
      resolve: (query, _viewer, _arguments, { database }) =>
        database.programme.findMany({ ...query, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
    }),
    today: t.field({
      type: 'Day',
      description: 'The day it is for the programme.',
      resolve: (_viewer, _arguments, { today }) => today,
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    description: 'Who asks; null when nobody is signed in.',
    authScopes: { everybody: true },
    resolve: (_root, _arguments, { viewer }) => viewer,
  }),
);
