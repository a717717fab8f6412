import { OrganisationType } from '../organisation/organisation.type.ts';
import { builder } from '../schema/builder.ts';

/** An organisation by the key that records and statements name it with. */
export const WhoType = builder.objectRef<string>('Who').implement({
  description: 'An organisation that a record names.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key, as records and statements name it.', resolve: (key) => key }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Who it is; null where the viewer may not see it.',
      resolve: (key, _arguments, { organisations }) => organisations.find(key),
    }),
  }),
});
