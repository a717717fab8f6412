import { type ExitGround, endingNotice, giveNotice, partyOf, withdrawNotice } from '@landsby/domain/agreement';
import { type ArgumentBuilder, asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { AgreementType } from './agreement.type.ts';
import { ExitGroundEnum, ExitType, exitOf, exitsOf } from './exit.type.ts';
import { NoticeType, shownNotices } from './notice.type.ts';
import type { ShownAgreement } from './shown-agreement.ts';

function groundArgument({ arg }: ArgumentBuilder) {
  return arg({ type: ExitGroundEnum, defaultValue: 'ordinary', description: 'The ground.' });
}

type Viewpoint = { readonly organisationId: string; readonly today: Temporal.PlainDate };

builder.objectFields(AgreementType, (t) => {
  const question = {
    noticeOn: t.arg({ type: 'Day', description: 'The day of notice; asOf when left out.' }),
    wishedExit: t.arg({ type: 'Day', description: 'The day to be out by; asks for the last day of notice.' }),
    by: t.arg.id({
      description: 'The key of the party that leaves; the viewer’s own, or else the first municipality.',
    }),
    asOf: asOfArgument(t),
  };
  return {
    notice: t.field({
      type: NoticeType,
      nullable: true,
      description: 'The notice that ends it first, or else the oldest that stands.',
      args: { asOf: asOfArgument(t) },
      resolve: (of, { asOf }, { today }) => {
        const notices = shownNotices(of, asOf ?? today);
        const ending = endingNotice(of.terms, asOf ?? today);
        return notices.find(({ part }) => part.notice === ending?.notice) ?? notices[0] ?? null;
      },
    }),
    notices: t.field({
      type: [NoticeType],
      description: 'The notices that stand, the oldest first.',
      args: { asOf: asOfArgument(t) },
      resolve: (of, { asOf }, { today }) => shownNotices(of, asOf ?? today),
    }),
    exit: t.field({
      type: ExitType,
      description: 'What leaving on one ground would mean.',
      args: { ...question, ground: groundArgument(t) },
      resolve: (of, { asOf, ground, ...rest }, { signedIn, today }) =>
        exitOf(of, signedIn.organisationId, { ...rest, ground: ground ?? 'ordinary', asOf: asOf ?? today }),
    }),
    exits: t.field({
      type: [ExitType],
      description: 'What leaving would mean on each ground: ordinary, for cause, breach.',
      args: question,
      resolve: (of, { asOf, ...rest }, { signedIn, today }) =>
        exitsOf(of, signedIn.organisationId, { ...rest, asOf: asOf ?? today }),
    }),
    viewerCanGiveNotice: t.boolean({
      description: 'Whether the viewer’s party could give notice today, on this ground.',
      args: { ground: groundArgument(t) },
      resolve: (of, { ground }, { signedIn, today }) =>
        canGiveNotice(of, ground ?? 'ordinary', { organisationId: signedIn.organisationId, today }),
    }),
    viewerCanWithdrawNotice: t.boolean({
      description: 'Whether the viewer’s party could take its notice back today.',
      resolve: ({ terms }, _arguments, { signedIn, today }) =>
        withdrawNotice(terms, partyOf(terms, signedIn.organisationId)?.key ?? '', today).accepted,
    }),
  };
});

function canGiveNotice({ terms }: ShownAgreement, ground: ExitGround, { organisationId, today }: Viewpoint): boolean {
  const by = partyOf(terms, organisationId)?.key ?? '';
  return giveNotice(terms, { by, ground, on: today, cause: 'to be stated' }, today).accepted;
}
