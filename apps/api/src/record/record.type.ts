import { asKnownOn, partyOf } from '@landsby/domain/agreement';
import { stillToAccept } from '@landsby/domain/gate';
import { findEntry } from '@landsby/domain/ledger';
import { type AgreementRecord, acceptances, recordsOf, subjectOf, writeRecord } from '@landsby/domain/record';
import type { ActedOn } from '../agreement/act-on-agreement.ts';
import { AgreementType } from '../agreement/agreement.type.ts';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partyOfKey, presentPartOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { LedgerEntryType } from '../ledger/ledger.type.ts';
import { once } from '../operation/once.ts';
import { builder } from '../schema/builder.ts';

builder.scalarType('RecordContent', {
  description: 'A record as JSON: the fields of its kind, days as ISO text, amounts in minor units.',
  serialize: (content) => content,
});

const contentOf = once(writeRecord);

interface ShownAcceptance {
  readonly of: ShownAgreement;
  readonly party: string;
  readonly on: Temporal.PlainDate;
}

const AcceptanceType = builder.objectRef<ShownAcceptance>('Acceptance').implement({
  description: 'A party that says yes to a record.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    party: t.field({ type: PartyType, description: 'Which party.', resolve: ({ of, party }) => partyOfKey(of, party) }),
    on: t.field({ type: 'Day', description: 'Since when.', resolve: ({ on }) => on }),
  }),
});

export const AgreementRecordType = builder.objectRef<PartOf<AgreementRecord>>('AgreementRecord').implement({
  description: 'Something that happened under an agreement, as a party recorded it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.id({
      description: 'Its place among what was recorded under the agreement; it never changes.',
      resolve: ({ of, part }) => String(of.terms.events.indexOf(part)),
    }),
    agreement: t.field({ type: AgreementType, description: 'The agreement.', resolve: ({ of }) => of }),
    kind: t.string({ description: 'Which kind, as in `RecordInput`.', resolve: ({ part }) => part.kind }),
    on: t.field({ type: 'Day', description: 'The day it happened.', resolve: ({ part }) => part.on }),
    by: t.field({
      type: PartyType,
      description: 'The party that recorded it.',
      resolve: ({ of, part }) => partyOfKey(of, part.by),
    }),
    content: t.field({
      type: 'RecordContent',
      description: 'What it says.',
      resolve: ({ part }) => contentOf(part),
    }),
    entry: t.field({
      type: LedgerEntryType,
      nullable: true,
      description: 'The duty it is about; null where it is about none.',
      resolve: ({ of, part }, _arguments, { today }) =>
        'entry' in part ? presentPartOf(of, findEntry(of.terms, part.entry, today)) : null,
    }),
    subject: t.string({
      nullable: true,
      description: 'How an acceptance names it; null where it is nothing to accept.',
      resolve: ({ part }) => subjectOfRecord(part),
    }),
    acceptances: t.field({
      type: [AcceptanceType],
      description: 'Who has accepted it; the party that recorded it counts.',
      resolve: ({ of, part }) =>
        [...acceptances(of.terms, subjectOfRecord(part) ?? '')].map(([party, on]) => ({ of, party, on })),
    }),
    waitingFor: t.field({
      type: [PartyType],
      description: 'Who has yet to accept it; empty where it stands or needs no acceptance.',
      resolve: ({ of, part }, _arguments, { today }) => outstanding(of, part, today).map((key) => partyOfKey(of, key)),
    }),
    viewerCanAccept: t.boolean({
      description: 'Whether the viewer’s party has yet to accept it.',
      resolve: ({ of, part }, _arguments, { signedIn, today }) => {
        const own = partyOf(of.terms, signedIn.organisationId);
        return own !== undefined && outstanding(of, part, today).includes(own.key);
      },
    }),
  }),
});

function subjectOfRecord(record: AgreementRecord): string | null {
  return 'key' in record ? subjectOf(record) : null;
}

function outstanding({ terms }: ShownAgreement, record: AgreementRecord, today: Temporal.PlainDate): readonly string[] {
  return stillToAccept(asKnownOn(terms, today), record);
}

/** What an act added. */
export function lastRecord({ of, recorded }: ActedOn): AgreementRecord | undefined {
  return recordsOf({ events: of.terms.events.slice(0, recorded.events) }).at(-1);
}
