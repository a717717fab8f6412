import type { NoticeRefusal, WithdrawalRefusal } from '@landsby/domain/agreement';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';
import { AgreementType } from './agreement.type.ts';
import type { ShownAgreement } from './shown-agreement.ts';
import { AgreementStateEnum } from './status.type.ts';

type Refusal = NoticeRefusal | WithdrawalRefusal;

/** A refusal as it leaves: the fact in the way, and the agreement as it stands. */
type Refused<Kind extends Refusal['kind']> = Extract<Refusal, { readonly kind: Kind }> & {
  readonly of: ShownAgreement;
};

const agreementWords = 'The agreement as it stands.';

const NotAParty = builder.objectRef<Refused<'NotAParty'>>('NotAParty').implement({
  description: 'The viewer’s organisation is not a party of the agreement.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
  }),
});

const AgreementNotInForce = builder.objectRef<Refused<'AgreementNotInForce'>>('AgreementNotInForce').implement({
  description: 'The agreement is not in force, so there is nothing to leave.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    state: t.field({
      type: AgreementStateEnum,
      description: 'Where it stands instead.',
      resolve: ({ state }) => state,
    }),
  }),
});

const NoticeAlreadyGiven = builder.objectRef<Refused<'NoticeAlreadyGiven'>>('NoticeAlreadyGiven').implement({
  description: 'The party’s notice stands already.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    givenOn: t.field({ type: 'Day', description: 'The day it was given.', resolve: ({ givenOn }) => givenOn }),
    effectiveOn: t.field({
      type: 'Day',
      description: 'The day it takes effect.',
      resolve: ({ effectiveOn, of }) => effectiveOn ?? brokenRecord(of),
    }),
  }),
});

const NoNoticeClause = builder.objectRef<Refused<'NoNoticeClause'>>('NoNoticeClause').implement({
  description: 'The agreement does not say that one may leave on this ground.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    missing: t.field({ type: StatementType, description: 'What it is silent on.', resolve: ({ missing }) => missing }),
  }),
});

const CauseRequired = builder.objectRef<Refused<'CauseRequired'>>('CauseRequired').implement({
  description: 'This ground needs a cause, and none was stated.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    causes: t.stringList({ description: 'The causes the agreement allows.', resolve: ({ causes }) => causes }),
  }),
});

const NoticeDayOutOfReach = builder.objectRef<Refused<'NoticeDayOutOfReach'>>('NoticeDayOutOfReach').implement({
  description: 'A notice cannot be recorded for this day.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    earliest: t.field({
      type: 'Day',
      description: 'The earliest day it can be recorded for.',
      resolve: ({ earliest }) => earliest,
    }),
    latest: t.field({ type: 'Day', description: 'The latest.', resolve: ({ latest }) => latest }),
  }),
});

const NoticeMoot = builder.objectRef<Refused<'NoticeMoot'>>('NoticeMoot').implement({
  description: 'The agreement ends by itself no later, so that the notice would change nothing.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
    naturalEnd: t.field({
      type: 'Day',
      description: 'The day it ends by itself.',
      resolve: ({ naturalEnd }) => naturalEnd,
    }),
    effectiveOn: t.field({
      type: 'Day',
      description: 'The day the notice would take effect.',
      resolve: ({ effectiveOn }) => effectiveOn,
    }),
  }),
});

const NoStandingNotice = builder.objectRef<Refused<'NoStandingNotice'>>('NoStandingNotice').implement({
  description: 'No notice stands that could be withdrawn.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
  }),
});

const NotTheGiver = builder.objectRef<Refused<'NotTheGiver'>>('NotTheGiver').implement({
  description: 'The notice that stands was given by another party.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
  }),
});

const NoticeAlreadyEffective = builder
  .objectRef<Refused<'NoticeAlreadyEffective'>>('NoticeAlreadyEffective')
  .implement({
    description: 'The notice has taken effect and can no longer be withdrawn.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      agreement: t.field({ type: AgreementType, description: agreementWords, resolve: ({ of }) => of }),
      effectiveOn: t.field({ type: 'Day', description: 'Since when.', resolve: ({ effectiveOn }) => effectiveOn }),
    }),
  });

/** A notice is only recorded where its effect is known. */
function brokenRecord({ id }: ShownAgreement): never {
  throw new Error(`The notice that stands on agreement ${id} has no effect.`);
}

/** A refusal that the rules learn has no place here yet, and does not compile. */
export const noticeRefusals = {
  NotAParty,
  AgreementNotInForce,
  NoticeAlreadyGiven,
  NoNoticeClause,
  CauseRequired,
  NoticeDayOutOfReach,
  NoticeMoot,
} satisfies Record<NoticeRefusal['kind'], unknown>;

export const withdrawalRefusals = {
  NotAParty,
  NoStandingNotice,
  NotTheGiver,
  NoticeAlreadyEffective,
} satisfies Record<WithdrawalRefusal['kind'], unknown>;
