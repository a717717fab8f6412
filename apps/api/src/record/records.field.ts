import { recordsOf } from '@landsby/domain/record';
import { AgreementType } from '../agreement/agreement.type.ts';
import { partOf } from '../agreement/shown-agreement.ts';
import { builder } from '../schema/builder.ts';
import { AgreementRecordType } from './record.type.ts';

builder.objectFields(AgreementType, (t) => ({
  records: t.field({
    type: [AgreementRecordType],
    description: 'What has been recorded under it, the latest first.',
    args: {
      kind: t.arg.stringList({ description: 'Only these kinds, as in `RecordInput`.' }),
    },
    resolve: (of, { kind }) =>
      recordsOf(of.terms)
        .filter((record) => !kind || kind.includes(record.kind))
        .toReversed()
        .map((record) => partOf(of, record)),
  }),
}));
