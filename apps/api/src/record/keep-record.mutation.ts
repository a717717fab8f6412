import { keepRecord, type RecordRefusal, refuseStranger } from '@landsby/domain/gate';
import { actedOnType } from '../agreement/acted-on.type.ts';
import { actOnAgreement } from '../agreement/act-on-agreement.ts';
import { AgreementType } from '../agreement/agreement.type.ts';
import { presentPartOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { VersionConflictType } from '../agreement/version-conflict.type.ts';
import type { OperationContext } from '../context.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { clientKeyField } from '../operation/client-key.ts';
import { ClientKeyReusedType } from '../operation/receipt.type.ts';
import { builder } from '../schema/builder.ts';
import { keysOf, rowOf } from '../schema/row-id.ts';
import { dayOfRecord, readRecord } from './read-record.ts';
import { RecordInput } from './record-input.ts';
import { AgreementRecordType, lastRecord } from './record.type.ts';

const KeepRecordInput = builder.inputType('KeepRecordInput', {
  description: 'Something that happened under an agreement.',
  fields: (t) => ({
    clientKey: clientKeyField(t),
    agreementId: t.id({ required: true, description: 'The agreement.' }),
    expectedVersion: t.int({ required: true, description: 'The version the record rests on.' }),
    record: t.field({ type: RecordInput, required: true, description: 'What happened.' }),
  }),
});

const RecordKept = actedOnType('RecordKept', 'The record is kept.');

builder.objectField(RecordKept, 'record', (t) =>
  t.field({
    type: AgreementRecordType,
    nullable: true,
    description: 'The record as it was kept.',
    resolve: (kept) => presentPartOf(kept.of, lastRecord(kept)),
  }),
);

type Refused = { readonly kind: 'RecordRefused'; readonly refusal: RecordRefusal; readonly of: ShownAgreement };

const RecordRefused = builder.objectRef<Refused>('RecordRefused').implement({
  description: 'Something must happen first, or it is not this party’s to record. Nothing was kept.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    refusal: t.field({ type: StatementType, description: 'The fact in the way.', resolve: ({ refusal }) => refusal }),
    agreement: t.field({ type: AgreementType, description: 'The agreement as it stands.', resolve: ({ of }) => of }),
  }),
});

const KeepRecordResult = builder.unionType('KeepRecordResult', {
  description: 'The record kept, or the fact in the way.',
  types: [RecordKept, RecordRefused, VersionConflictType, ClientKeyReusedType],
  resolveType: ({ kind }) => (kind === 'Recorded' ? 'RecordKept' : kind),
});

builder.mutationField('keepRecord', (t) =>
  t.field({
    type: KeepRecordResult,
    description: 'A party records something that happened under an agreement.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: KeepRecordInput, required: true, description: 'What, and under which agreement.' }) },
    resolve: async (_root, { input }, context) => {
      const members = await membersBeside(context, input);
      return actOnAgreement(context, { operation: 'keepRecord', input, on: dayOfRecord(input.record) }, (terms, by) => {
        const record = readRecord(input.record, by);
        const outcome = refuseStranger(record, members) ?? keepRecord(terms, record, context.today);
        return outcome.accepted
          ? outcome
          : { accepted: false, refusal: { kind: 'RecordRefused' as const, refusal: outcome.refusal } };
      });
    },
  }),
);

/** Who takes part in the programme; asked only where somebody joins. */
async function membersBeside(
  { programmes }: OperationContext,
  { agreementId, record }: typeof KeepRecordInput.$inferInput,
): Promise<ReadonlySet<string>> {
  if (!('joined' in record)) return new Set();
  const [programmeId] = keysOf(rowOf('Agreement', agreementId) ?? '');
  return (await programmes.find(programmeId))?.organisations ?? new Set();
}
