import { signAgreement } from '@landsby/domain/finding';
import { actedOnType } from '../agreement/acted-on.type.ts';
import { actOnAgreement } from '../agreement/act-on-agreement.ts';
import { VersionConflictType } from '../agreement/version-conflict.type.ts';
import { clientKeyField } from '../operation/client-key.ts';
import { ClientKeyReusedType } from '../operation/receipt.type.ts';
import { builder } from '../schema/builder.ts';
import { signingRefusals } from './finding-refusal.type.ts';
import { sistersOfActed } from './sisters.store.ts';

const SignAgreementInput = builder.inputType('SignAgreementInput', {
  description: 'A party’s signature.',
  fields: (t) => ({
    clientKey: clientKeyField(t),
    agreementId: t.id({ required: true, description: 'The agreement to sign.' }),
    expectedVersion: t.int({ required: true, description: 'The version the decision rests on.' }),
    signedOn: t.field({
      type: 'Day',
      required: true,
      description: 'The day it was signed: today, or at most 30 days ago.',
    }),
    signatory: t.int({
      description: 'Which of the party’s signatories signs, by its number; left out where there is one.',
    }),
  }),
});

const AgreementSigned = actedOnType(
  'AgreementSigned',
  'The signature is recorded; the agreement is concluded when all parties have signed.',
);

const SignAgreementResult = builder.unionType('SignAgreementResult', {
  description: 'The signature recorded, or the fact in its way.',
  types: [AgreementSigned, ...Object.values(signingRefusals), VersionConflictType, ClientKeyReusedType],
  resolveType: ({ kind }) => (kind === 'Recorded' ? 'AgreementSigned' : kind),
});

builder.mutationField('signAgreement', (t) =>
  t.field({
    type: SignAgreementResult,
    description:
      'A party signs; impossible while a finding blocks, a place is open, or a political decision or an agreement it rests on is outstanding.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: SignAgreementInput, required: true, description: 'The signature.' }) },
    resolve: (_root, { input }, context) =>
      actOnAgreement(context, { operation: 'signAgreement', input, on: input.signedOn }, async (terms, by) => {
        const sisters = await sistersOfActed(context, input.agreementId, terms);
        return signAgreement(
          terms,
          { by, on: input.signedOn, signatory: input.signatory ?? null },
          { sisters, today: context.today },
        );
      }),
  }),
);
