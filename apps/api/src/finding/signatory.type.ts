import type { Signatory } from '@landsby/domain/record';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';

export const SignatoryType = builder.objectRef<Signatory>('Signatory').implement({
  description: 'Somebody who must sign for a party, by their role.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its place in the signature clause, counted from 1.' }),
    role: t.field({
      type: WordsType,
      nullable: true,
      description: 'The role; null where the agreement does not say who signs.',
      resolve: ({ role }) => role,
    }),
    signedOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'The day it was signed; null where no signature is recorded.',
      resolve: ({ signedOn }) => signedOn,
    }),
  }),
});
