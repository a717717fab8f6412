import { waiveFinding, withdrawWaiver } from '@landsby/domain/finding';
import { actedOnType } from '../agreement/acted-on.type.ts';
import { actOnAgreement } from '../agreement/act-on-agreement.ts';
import { VersionConflictType } from '../agreement/version-conflict.type.ts';
import type { OperationContext } from '../context.ts';
import { clientKeyField } from '../operation/client-key.ts';
import { ClientKeyReusedType } from '../operation/receipt.type.ts';
import { builder } from '../schema/builder.ts';
import { readReason } from '../schema/reason.ts';
import { waiverRefusals } from './finding-refusal.type.ts';
import { sistersOfActed } from './sisters.store.ts';

const WaiveFindingInput = builder.inputType('WaiveFindingInput', {
  description: 'Which finding is set aside, and why.',
  fields: (t) => ({
    clientKey: clientKeyField(t),
    agreementId: t.id({ required: true, description: 'The agreement.' }),
    expectedVersion: t.int({ required: true, description: 'The version the decision rests on.' }),
    finding: t.string({ required: true, description: 'The finding’s key.' }),
    reason: t.string({ required: true, description: 'Why it is set aside, in a sentence.' }),
  }),
});

const WithdrawWaiverInput = builder.inputType('WithdrawWaiverInput', {
  description: 'Which finding is taken up again.',
  fields: (t) => ({
    clientKey: clientKeyField(t),
    agreementId: t.id({ required: true, description: 'The agreement.' }),
    expectedVersion: t.int({ required: true, description: 'The version the decision rests on.' }),
    finding: t.string({ required: true, description: 'The finding’s key.' }),
  }),
});

const FindingWaived = actedOnType(
  'FindingWaived',
  'The finding is set aside for what the clauses say now, and that is recorded.',
);

const WaiverWithdrawn = actedOnType(
  'WaiverWithdrawn',
  'The finding is put to the parties again, and that is recorded.',
);

const types = [...Object.values(waiverRefusals), VersionConflictType, ClientKeyReusedType] as const;

const WaiveFindingResult = builder.unionType('WaiveFindingResult', {
  description: 'The finding set aside, or the fact in the way.',
  types: [FindingWaived, ...types],
  resolveType: ({ kind }) => (kind === 'Recorded' ? 'FindingWaived' : kind),
});

const WithdrawWaiverResult = builder.unionType('WithdrawWaiverResult', {
  description: 'The waiver withdrawn, or the fact in the way.',
  types: [WaiverWithdrawn, ...types],
  resolveType: ({ kind }) => (kind === 'Recorded' ? 'WaiverWithdrawn' : kind),
});

builder.mutationField('waiveFinding', (t) =>
  t.field({
    type: WaiveFindingResult,
    description: 'A party or the secretariat sets a finding aside with a reason.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: WaiveFindingInput, required: true, description: 'Which, and why.' }) },
    resolve: (_root, { input }, context) => {
      const act = { operation: 'waiveFinding', input, on: context.today, alsoBySecretariat: true } as const;
      return actOnAgreement(context, act, async (terms, party) => {
        const sisters = await sistersOfActed(context, input.agreementId, terms);
        const by = whoActs(context, party);
        return waiveFinding(
          terms,
          { by, finding: input.finding, reason: readReason(input.reason) },
          { sisters, today: context.today },
        );
      });
    },
  }),
);

builder.mutationField('withdrawWaiver', (t) =>
  t.field({
    type: WithdrawWaiverResult,
    description: 'A party or the secretariat takes up again what was set aside.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: WithdrawWaiverInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) => {
      const act = { operation: 'withdrawWaiver', input, on: context.today, alsoBySecretariat: true } as const;
      return actOnAgreement(context, act, async (terms, party) => {
        const sisters = await sistersOfActed(context, input.agreementId, terms);
        const by = whoActs(context, party);
        return withdrawWaiver(terms, { by, finding: input.finding }, { sisters, today: context.today });
      });
    },
  }),
);

/** The secretariat acts for the programme where it is no party itself. */
function whoActs({ signedIn }: OperationContext, by: string): string | null {
  return by === '' && signedIn.capacity === 'secretariat' ? null : by;
}
