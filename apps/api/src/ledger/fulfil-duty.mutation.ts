import { type FulfilmentRefusal, fulfilDuty } from '@landsby/domain/ledger';
import { actedOnType } from '../agreement/acted-on.type.ts';
import { type ActedOn, actOnAgreement } from '../agreement/act-on-agreement.ts';
import { AgreementType } from '../agreement/agreement.type.ts';
import { PartyType } from '../agreement/party.type.ts';
import { partyOfKey, presentPartOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { VersionConflictType } from '../agreement/version-conflict.type.ts';
import { clientKeyField } from '../operation/client-key.ts';
import { ClientKeyReusedType } from '../operation/receipt.type.ts';
import { builder } from '../schema/builder.ts';
import { LedgerEntryType, LedgerStateEnum } from './ledger.type.ts';
import { ledgerOn } from './ledger-view.ts';

type Refused<Kind extends FulfilmentRefusal['kind']> = Extract<FulfilmentRefusal, { readonly kind: Kind }> & {
  readonly of: ShownAgreement;
};

const agreementWords = 'The agreement as it stands.';

const UnknownDuty = builder.objectRef<Refused<'UnknownDuty'>>('UnknownDuty').implement({
  description: 'The agreement has no such duty around today, or the viewer’s organisation is no party of it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
  }),
});

const NotYourDuty = builder.objectRef<Refused<'NotYourDuty'>>('NotYourDuty').implement({
  description: 'Somebody else owes it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    who: t.field({
      type: [PartyType],
      description: 'Who.',
      resolve: ({ of, who }) => who.map((key) => partyOfKey(of, key)),
    }),
  }),
});

const AlreadyFulfilled = builder.objectRef<Refused<'AlreadyFulfilled'>>('AlreadyFulfilled').implement({
  description: 'It is recorded as done.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    fulfilledOn: t.field({ type: 'Day', description: 'Since when.', resolve: ({ fulfilledOn }) => fulfilledOn }),
  }),
});

const DutyNotOpen = builder.objectRef<Refused<'DutyNotOpen'>>('DutyNotOpen').implement({
  description: 'It cannot be ticked off: it stands always, has not opened, or no longer matters.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    state: t.field({ type: LedgerStateEnum, description: 'Where it stands.', resolve: ({ state }) => state }),
  }),
});

const FulfilledInTheFuture = builder.objectRef<Refused<'FulfilledInTheFuture'>>('FulfilledInTheFuture').implement({
  description: 'A duty is recorded once it is done, not ahead.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    today: t.field({
      type: 'Day',
      description: 'The latest day it can be recorded for.',
      resolve: ({ today }) => today,
    }),
  }),
});

const fulfilmentRefusals = {
  UnknownDuty,
  NotYourDuty,
  AlreadyFulfilled,
  DutyNotOpen,
  FulfilledInTheFuture,
} satisfies Record<FulfilmentRefusal['kind'], unknown>;

const FulfilDutyInput = builder.inputType('FulfilDutyInput', {
  description: 'Which duty a party has done.',
  fields: (t) => ({
    clientKey: clientKeyField(t),
    agreementId: t.id({ required: true, description: 'The agreement.' }),
    expectedVersion: t.int({ required: true, description: 'The version the record rests on.' }),
    entryKey: t.id({ required: true, description: 'The key of the ledger entry.' }),
    on: t.field({ type: 'Day', required: true, description: 'The day it was done.' }),
  }),
});

const DutyFulfilled = actedOnType<ActedOn & { readonly entryKey: string }>(
  'DutyFulfilled',
  'The duty is recorded as done.',
);

builder.objectField(DutyFulfilled, 'entry', (t) =>
  t.field({
    type: LedgerEntryType,
    nullable: true,
    description: 'The duty as it stands now; null when it lies outside the two years around today.',
    resolve: ({ of, entryKey }, _arguments, { today }) =>
      presentPartOf(
        of,
        ledgerOn(of, { asOf: today }).find(({ key }) => key === entryKey),
      ),
  }),
);

const FulfilDutyResult = builder.unionType('FulfilDutyResult', {
  description: 'The duty recorded as done, or the fact in the way.',
  types: [DutyFulfilled, ...Object.values(fulfilmentRefusals), VersionConflictType, ClientKeyReusedType],
  resolveType: ({ kind }) => (kind === 'Recorded' ? 'DutyFulfilled' : kind),
});

builder.mutationField('fulfilDuty', (t) =>
  t.field({
    type: FulfilDutyResult,
    description: 'A party records that its duty is done.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: FulfilDutyInput, required: true, description: 'Which duty.' }) },
    resolve: async (_root, { input }, context) => {
      const result = await actOnAgreement(context, { operation: 'fulfilDuty', input, on: input.on }, (terms, by) =>
        fulfilDuty(terms, { by, entry: input.entryKey, on: input.on }, context.today),
      );
      return result.kind === 'Recorded' ? { ...result, entryKey: input.entryKey } : result;
    },
  }),
);
