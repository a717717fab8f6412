import { compareDays } from '@landsby/domain/calendar';
import { recordsOf } from '@landsby/domain/record';
import { AgreementType } from '../agreement/agreement.type.ts';
import { partOf } from '../agreement/shown-agreement.ts';
import { builder } from '../schema/builder.ts';
import { AgreementRecordType } from './record.type.ts';

builder.objectFields(AgreementType, (t) => ({
  records: t.field({
    type: [AgreementRecordType],
    description: 'What has been recorded under it, what happened last first.',
    args: {
      kind: t.arg.stringList({ description: 'Only these kinds, as in `RecordInput`.' }),
    },
    resolve: (of, { kind }) =>
      recordsOf(of.terms)
        .filter((record) => !kind || kind.includes(record.kind))
        .toReversed()
        .toSorted((one, other) => compareDays(other.on, one.on))
        .map((record) => partOf(of, record)),
  }),
}));
