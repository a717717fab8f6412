import type { Words } from '@landsby/domain/words';
import { builder } from '../schema/builder.ts';

export const WordsType = builder.objectRef<Words>('Words').implement({
  description: 'One text in the languages it exists in.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    da: t.string({ description: 'In Danish.', nullable: true, resolve: ({ da }) => da ?? null }),
    sv: t.string({ description: 'In Swedish.', nullable: true, resolve: ({ sv }) => sv ?? null }),
    en: t.exposeString('en', { description: 'In English.' }),
  }),
});
