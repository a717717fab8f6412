import type { SigningRefusal, WaiverRefusal } from '@landsby/domain/finding';
import { AgreementType } from '../agreement/agreement.type.ts';
import { noticeRefusals } from '../agreement/notice-refusal.type.ts';
import { partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { builder } from '../schema/builder.ts';
import { FindingType } from './finding.type.ts';
import { SignatoryType } from './signatory.type.ts';

type Refusal = SigningRefusal | WaiverRefusal;

/** A refusal as it leaves: the fact in the way, and the agreement as it stands. */
type Refused<Kind extends Refusal['kind']> = Extract<Refusal, { readonly kind: Kind }> & {
  readonly of: ShownAgreement;
};

const agreementWords = 'The agreement as it stands.';

const AgreementIsTemplate = builder.objectRef<Refused<'AgreementIsTemplate'>>('AgreementIsTemplate').implement({
  description: 'A template is not signed.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
  }),
});

const AgreementAlreadyConcluded = builder
  .objectRef<Refused<'AgreementAlreadyConcluded'>>('AgreementAlreadyConcluded')
  .implement({
    description: 'The agreement has been concluded already.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
      on: t.field({
        type: 'Day',
        nullable: true,
        description: 'Since when, where it is known.',
        resolve: ({ on }) => on,
      }),
    }),
  });

const AlreadySigned = builder.objectRef<Refused<'AlreadySigned'>>('AlreadySigned').implement({
  description: 'The party has signed already.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    on: t.field({ type: 'Day', description: 'The day it signed.', resolve: ({ on }) => on }),
  }),
});

const SigningDayOutOfReach = builder.objectRef<Refused<'SigningDayOutOfReach'>>('SigningDayOutOfReach').implement({
  description: 'A signature cannot be recorded for this day.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    earliest: t.field({ type: 'Day', description: 'The earliest day.', resolve: ({ earliest }) => earliest }),
    latest: t.field({ type: 'Day', description: 'The latest.', resolve: ({ latest }) => latest }),
  }),
});

const PlacesStillOpen = builder.objectRef<Refused<'PlacesStillOpen'>>('PlacesStillOpen').implement({
  description: 'Places of the text are still to be filled.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const DecisionOutstanding = builder.objectRef<Refused<'DecisionOutstanding'>>('DecisionOutstanding').implement({
  description: 'The political case has not been decided.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    body: t.exposeString('body', { description: 'The body whose decision is missing.' }),
    caseNumber: t.exposeString('caseNumber', { description: 'The case.' }),
  }),
});

const SignatoryUnstated = builder.objectRef<Refused<'SignatoryUnstated'>>('SignatoryUnstated').implement({
  description: 'Several sign for the party, and it was not said which of them signs.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    signatories: t.field({ type: [SignatoryType], description: 'Which.', resolve: ({ signatories }) => signatories }),
  }),
});

const PrerequisiteOutstanding = builder
  .objectRef<Refused<'PrerequisiteOutstanding'>>('PrerequisiteOutstanding')
  .implement({
    description: 'The agreement it rests on is not in force, as far as the parties have said.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
      name: t.exposeString('name', { description: 'What the other agreement is called.' }),
    }),
  });

const FindingsBlock = builder.objectRef<Refused<'FindingsBlock'>>('FindingsBlock').implement({
  description: 'Findings stand that make it impossible to carry the agreement out.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    findings: t.field({
      type: [FindingType],
      description: 'Which.',
      resolve: ({ findings, of }) => findings.map((finding) => partOf(of, finding)),
    }),
  }),
});

const UnknownFinding = builder.objectRef<Refused<'UnknownFinding'>>('UnknownFinding').implement({
  description: 'No such finding stands; the agreement may have been repaired.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
  }),
});

const ReasonRequired = builder.objectRef<Refused<'ReasonRequired'>>('ReasonRequired').implement({
  description: 'A finding is set aside for a reason, and none was given.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
  }),
});

const FindingAlreadyWaived = builder.objectRef<Refused<'FindingAlreadyWaived'>>('FindingAlreadyWaived').implement({
  description: 'The finding has been set aside already.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    on: t.field({ type: 'Day', description: 'Since when.', resolve: ({ on }) => on }),
  }),
});

const NoStandingWaiver = builder.objectRef<Refused<'NoStandingWaiver'>>('NoStandingWaiver').implement({
  description: 'No waiver stands that could be withdrawn.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
  }),
});

const { NotAParty } = noticeRefusals;

/** A refusal that the rules learn has no place here yet, and does not compile. */
export const signingRefusals = {
  NotAParty,
  AgreementIsTemplate,
  AgreementAlreadyConcluded,
  AlreadySigned,
  SignatoryUnstated,
  SigningDayOutOfReach,
  PlacesStillOpen,
  DecisionOutstanding,
  PrerequisiteOutstanding,
  FindingsBlock,
} satisfies Record<SigningRefusal['kind'], unknown>;

export const waiverRefusals = {
  NotAParty,
  UnknownFinding,
  ReasonRequired,
  FindingAlreadyWaived,
  NoStandingWaiver,
} satisfies Record<WaiverRefusal['kind'], unknown>;
