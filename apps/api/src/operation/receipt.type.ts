import { notFound } from './errors.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { builder } from '../schema/builder.ts';
import type { Recorded } from './act.store.ts';

export const ReceiptType = builder.objectRef<Recorded>('Receipt').implement({
  description: 'What can be printed and kept: that an act was recorded, when, and for whom.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of its entry in the audit trail.' }),
    recordedAt: t.field({
      type: 'Instant',
      description: 'When it was recorded.',
      resolve: ({ recordedAt }) => Temporal.Instant.from(recordedAt),
    }),
    on: t.field({
      type: 'Day',
      description: 'The day it counts for.',
      resolve: ({ on }) => Temporal.PlainDate.from(on),
    }),
    organisation: t.field({
      type: OrganisationType,
      description: 'For whom it was done.',
      resolve: async ({ organisationId }, _arguments, { organisations }) =>
        (await organisations.find(organisationId)) ?? notFound('organisation'),
    }),
  }),
});

export const ClientKeyReusedType = builder
  .objectRef<{ readonly kind: 'ClientKeyReused'; readonly clientKey: string }>('ClientKeyReused')
  .implement({
    description: 'The same client key came before, with other input.',
    authScopes: { signedIn: true },
    fields: (t) => ({ clientKey: t.exposeString('clientKey', { description: 'The key.' }) }),
  });
