import type { Party } from '@landsby/domain/agreement';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import type { PartOf } from './shown-agreement.ts';

const PartySideEnum = builder.enumType('PartySide', {
  description: 'On which side of the agreement a party stands.',
  values: enumValues<Party['side']>({
    municipality: 'A municipality, city district or board.',
    organisation: 'A voluntary organisation or other partner.',
  }),
});

export const PartyType = builder.objectRef<PartOf<Party>>('Party').implement({
  description: 'A party of an agreement.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key within the agreement.', resolve: ({ part }) => part.key }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Who it is; null only for the empty place of a template.',
      resolve: ({ part }, _arguments, { organisations }) =>
        part.organisation === null ? null : organisations.find(part.organisation),
    }),
    side: t.field({ type: PartySideEnum, description: 'Its side.', resolve: ({ part }) => part.side }),
    actingThrough: t.string({
      nullable: true,
      description: 'The committee or board it acts through.',
      resolve: ({ part }) => part.actingThrough,
    }),
  }),
});
