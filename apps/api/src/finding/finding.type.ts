import { type Finding, type Severity, type Waiver } from '@landsby/domain/finding';
import { AgreementType } from '../agreement/agreement.type.ts';
import { clauseOfId, type PartOf, partOf, partyOfKey } from '../agreement/shown-agreement.ts';
import { PartyType } from '../agreement/party.type.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

export const SeverityEnum = builder.enumType('FindingSeverity', {
  description: 'How much a finding weighs.',
  values: enumValues<Severity>({
    blocks: 'Nobody can carry the agreement out as it stands, so nobody can sign it.',
    warns: 'It can be carried out, at a price.',
    asks: 'The parties may have meant it.',
  }),
});

export const WaiverType = builder.objectRef<PartOf<Waiver>>('FindingWaiver').implement({
  description: 'A finding that a person set aside with a reason; it falls when what the clauses say changes.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    finding: t.string({ description: 'The finding’s key.', resolve: ({ part }) => part.finding }),
    on: t.field({ type: 'Day', description: 'Since when.', resolve: ({ part }) => part.on }),
    by: t.field({
      type: PartyType,
      nullable: true,
      description: 'The party; null where the programme’s secretariat did it.',
      resolve: ({ of, part }) => (part.by === null ? null : partyOfKey(of, part.by)),
    }),
    reason: t.string({ description: 'Why.', resolve: ({ part }) => part.reason }),
    withdrawnOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'The day it was withdrawn; null where it was not.',
      resolve: ({ part }) => part.withdrawnOn,
    }),
  }),
});

export const FindingType = builder.objectRef<PartOf<Finding>>('Finding').implement({
  description: 'Something wrong with an agreement, found by a general rule, with a question to put to the parties.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({
      description: 'Stable within the agreement as long as the fault is the same.',
      resolve: ({ part }) => part.key,
    }),
    agreement: t.field({ type: AgreementType, description: 'The agreement.', resolve: ({ of }) => of }),
    severity: t.field({ type: SeverityEnum, description: 'How much it weighs.', resolve: ({ part }) => part.severity }),
    clause: t.field({
      type: ClauseType,
      nullable: true,
      description: 'The clause it stands beside; null for the agreement as a whole.',
      resolve: ({ of, part }) => (part.clause === null ? null : clauseOfId(of, part.clause)),
    }),
    others: t.field({
      type: [ClauseType],
      description: 'The other clauses that take part in it.',
      resolve: ({ of, part }) => part.others.map((id) => clauseOfId(of, id)),
    }),
    fault: t.field({ type: StatementType, description: 'What is wrong, as facts.', resolve: ({ part }) => part.fault }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
    waiver: t.field({
      type: WaiverType,
      nullable: true,
      description: 'The waiver that stands; null where there is none.',
      resolve: ({ of, part }) => part.waiver && partOf(of, part.waiver),
    }),
  }),
});
