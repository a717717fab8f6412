import { type Attestation, isUndatedByNature, type LedgerEntry, type LedgerState } from '@landsby/domain/ledger';
import { PartyType } from '../agreement/party.type.ts';
import { AgreementType } from '../agreement/agreement.type.ts';
import { clauseOfId, type PartOf, partOf, partyOfKey, presentPartOf } from '../agreement/shown-agreement.ts';
import { ClauseFamilyEnum, ClauseType } from '../clause/clause.type.ts';
import { DayAnswerType, MoneyAnswerType } from '../explanation/answer.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import type { LedgerCount } from './ledger-page.ts';
import { sayingsOf, type ShownEntry } from './ledger-view.ts';

export const LedgerNatureEnum = builder.enumType('LedgerNature', {
  description: 'Whether something must or may be done.',
  values: enumValues<LedgerEntry['nature']>({ duty: 'Somebody owes it.', right: 'Somebody may do it.' }),
});

export const LedgerStateEnum = builder.enumType('LedgerState', {
  description: 'Where a duty or right stands on a day.',
  values: enumValues<LedgerState>({
    notYet: 'It has not opened.',
    open: 'It can be done.',
    due: 'It can be done, and the last day is near.',
    fulfilled: 'It is recorded as done.',
    late: 'The last day has passed without a record.',
    breached: 'Somebody it is owed to has declared that it was not kept.',
    waived: 'Everybody it is owed to has let it go.',
    moot: 'It no longer matters.',
    undetermined: 'It cannot be told; the reason says what is missing.',
  }),
});

const AttestationType = builder.objectRef<PartOf<Attestation>>('Attestation').implement({
  description: 'A party’s word that a duty is done.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    party: t.field({ type: PartyType, description: 'Whose.', resolve: ({ of, part }) => partyOfKey(of, part.by) }),
    on: t.field({ type: 'Day', description: 'The day on which it was done.', resolve: ({ part }) => part.on }),
  }),
});

export const LedgerEntryType = builder.objectRef<ShownEntry>('LedgerEntry').implement({
  description: 'One duty or right that follows from a clause.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.id({ description: 'Stable within its agreement, over days and versions.', resolve: ({ part }) => part.key }),
    nature: t.field({ type: LedgerNatureEnum, description: 'Duty or right.', resolve: ({ part }) => part.nature }),
    agreement: t.field({ type: AgreementType, description: 'The agreement.', resolve: ({ of }) => of }),
    clause: t.field({
      type: ClauseType,
      description: 'The clause it follows from.',
      resolve: ({ of, part }) => clauseOfId(of, part.clause),
    }),
    family: t.field({
      type: ClauseFamilyEnum,
      description: 'The family of that clause.',
      resolve: ({ part }) => part.family,
    }),
    deed: t.field({ type: StatementType, description: 'What is owed or allowed.', resolve: ({ part }) => part.deed }),
    who: t.field({
      type: [PartyType],
      description: 'Who owes or may.',
      resolve: ({ of, part }) => part.who.map((key) => partyOfKey(of, key)),
    }),
    toWhom: t.field({
      type: [PartyType],
      description: 'To whom.',
      resolve: ({ of, part }) => part.toWhom.map((key) => partyOfKey(of, key)),
    }),
    opensOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'From when it can be done; null where that is unknown.',
      resolve: ({ part }) => part.opensOn,
    }),
    dueOn: t.field({ type: DayAnswerType, description: 'By when.', resolve: ({ of, part }) => partOf(of, part.dueOn) }),
    amount: t.field({
      type: MoneyAnswerType,
      nullable: true,
      description: 'How much, where it is about money.',
      resolve: ({ of, part }) => presentPartOf(of, part.amount),
    }),
    continuous: t.boolean({
      description: 'Whether it has no date by nature: standing, on demand or upon an event.',
      resolve: ({ part }) => isUndatedByNature(part),
    }),
    state: t.field({ type: LedgerStateEnum, description: 'Where it stands.', resolve: ({ part }) => part.state }),
    stateBecause: t.field({
      type: StatementType,
      description: 'Why it stands there.',
      resolve: ({ part }) => part.stateBecause,
    }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
    viewerCanFulfil: t.boolean({
      description: 'Whether the viewer may record today that this duty is done.',
      resolve: ({ of, part }, _arguments, { today, signedIn }) =>
        sayingsOf(of, signedIn.organisationId, today).recordable.has(part.key),
    }),
    viewerCanWaive: t.boolean({
      description: 'Whether the viewer may record today that this duty is let go.',
      resolve: ({ of, part }, _arguments, { today, signedIn }) =>
        sayingsOf(of, signedIn.organisationId, today).waivable.has(part.key),
    }),
    viewerCanDeclareBreach: t.boolean({
      description: 'Whether the viewer may record today that this duty was not kept.',
      resolve: ({ of, part }, _arguments, { today, signedIn }) =>
        sayingsOf(of, signedIn.organisationId, today).breakable.has(part.key),
    }),
    attestations: t.field({
      type: [AttestationType],
      description: 'Who has said that it is done; what several owe one another needs two.',
      resolve: ({ of, part }) => part.attestations.map((attestation) => partOf(of, attestation)),
    }),
  }),
});

export const LedgerCountType = builder.objectRef<LedgerCount>('LedgerCount').implement({
  description: 'How many entries of the ledger are in each place, seen from the day.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    late: t.exposeInt('late', { description: 'Past their last day without a record.' }),
    dueSoon: t.exposeInt('dueSoon', { description: 'With the last day within 30 days.' }),
    opening: t.exposeInt('opening', { description: 'Opening within 30 days.' }),
    undetermined: t.exposeInt('undetermined', { description: 'Undetermined.' }),
    fulfilled: t.exposeInt('fulfilled', { description: 'Recorded as done.' }),
  }),
});
