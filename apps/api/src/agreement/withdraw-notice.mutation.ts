import { withdrawNotice } from '@landsby/domain/agreement';
import { clientKeyField } from '../operation/client-key.ts';
import { ClientKeyReusedType } from '../operation/receipt.type.ts';
import { builder } from '../schema/builder.ts';
import { actedOnType } from './acted-on.type.ts';
import { actOnAgreement } from './act-on-agreement.ts';
import { withdrawalRefusals } from './notice-refusal.type.ts';
import { VersionConflictType } from './version-conflict.type.ts';

const WithdrawNoticeInput = builder.inputType('WithdrawNoticeInput', {
  description: 'Which notice a party takes back: its own, on this agreement.',
  fields: (t) => ({
    clientKey: clientKeyField(t),
    agreementId: t.id({ required: true, description: 'The agreement to stay in.' }),
    expectedVersion: t.int({ required: true, description: 'The version the decision rests on.' }),
  }),
});

const NoticeWithdrawn = actedOnType('NoticeWithdrawn', 'The notice is taken back and that is recorded.');

const WithdrawNoticeResult = builder.unionType('WithdrawNoticeResult', {
  description: 'The notice withdrawn, or the fact in the way.',
  types: [NoticeWithdrawn, ...Object.values(withdrawalRefusals), VersionConflictType, ClientKeyReusedType],
  resolveType: ({ kind }) => (kind === 'Recorded' ? 'NoticeWithdrawn' : kind),
});

builder.mutationField('withdrawNotice', (t) =>
  t.field({
    type: WithdrawNoticeResult,
    description: 'A party takes its notice back, until it takes effect.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: WithdrawNoticeInput, required: true, description: 'Which notice.' }) },
    resolve: (_root, { input }, context) =>
      actOnAgreement(context, { operation: 'withdrawNotice', input, on: context.today }, (terms, by) =>
        withdrawNotice(terms, by, context.today),
      ),
  }),
);
