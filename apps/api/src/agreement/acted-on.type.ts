import { ReceiptType } from '../operation/receipt.type.ts';
import { builder } from '../schema/builder.ts';
import type { ActedOn } from './act-on-agreement.ts';
import { AgreementType } from './agreement.type.ts';

/** What an act on an agreement answers with once it is recorded. */
export function actedOnType<Acted extends ActedOn = ActedOn>(name: string, description: string) {
  return builder.objectRef<Acted>(name).implement({
    description,
    authScopes: { signedIn: true },
    fields: (t) => ({
      agreement: t.field({
        type: AgreementType,
        description: 'The agreement as it stands now.',
        resolve: ({ of }) => of,
      }),
      receipt: t.field({ type: ReceiptType, description: 'The receipt.', resolve: ({ recorded }) => recorded }),
    }),
  });
}
