import { type StandingNotice, standingNotices, withdrawableUntil } from '@landsby/domain/agreement';
import { builder } from '../schema/builder.ts';
import { ExitGroundEnum, ExitType, type ShownExit } from './exit.type.ts';
import { PartyType } from './party.type.ts';
import { type PartOf, partOf, partyOfKey, type ShownAgreement } from './shown-agreement.ts';

/** A notice could only be given where its effect is known; one without would be a broken record. */
export type EffectiveNotice = StandingNotice & { readonly effectiveOn: Temporal.PlainDate };

export function shownNotices(of: ShownAgreement, asOf: Temporal.PlainDate): readonly PartOf<EffectiveNotice>[] {
  return standingNotices(of.terms, asOf).map((standing) => {
    const { effect } = standing.exit;
    if (!effect.known) throw new Error(`The notice of ${standing.notice.by} on agreement ${of.id} has no effect.`);
    return partOf(of, { ...standing, effectiveOn: effect.value });
  });
}

export const NoticeType = builder.objectRef<PartOf<EffectiveNotice>>('Notice').implement({
  description: 'A notice that was given and stands.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    by: t.field({
      type: PartyType,
      description: 'Who gave it.',
      resolve: ({ of, part }) => partyOfKey(of, part.notice.by),
    }),
    ground: t.field({
      type: ExitGroundEnum,
      description: 'On what ground.',
      resolve: ({ part }) => part.notice.ground,
    }),
    cause: t.string({
      nullable: true,
      description: 'What has happened, as its giver put it; null where the ground needs no cause.',
      resolve: ({ part }) => part.notice.cause,
    }),
    givenOn: t.field({ type: 'Day', description: 'The day it was given.', resolve: ({ part }) => part.notice.on }),
    effectiveOn: t.field({
      type: 'Day',
      description: 'The day it takes effect.',
      resolve: ({ part }) => part.effectiveOn,
    }),
    lastDay: t.field({
      type: 'Day',
      description: 'The last day in force.',
      resolve: ({ part }) => part.exit.lastDay ?? part.effectiveOn,
    }),
    withdrawableUntil: t.field({
      type: 'Day',
      description: 'The last day on which its giver can take it back.',
      resolve: ({ part }) => withdrawableUntil(part.effectiveOn),
    }),
    exit: t.field({
      type: ExitType,
      description: 'What it leads to, with its reasons.',
      resolve: ({ of, part }) => partOf(of, exitOfNotice(of, part)),
    }),
  }),
});

function exitOfNotice(of: ShownAgreement, { exit, notice }: EffectiveNotice): ShownExit {
  return { ...exit, by: partyOfKey(of, notice.by).part, noticeOn: notice.on, wishedExit: null, lastNoticeDay: null };
}

/** The notice that an act has just recorded: the last event of the agreement at that moment. */
export function noticeOfRecord(of: ShownAgreement): PartOf<EffectiveNotice> {
  const recorded = of.terms.events.at(-1);
  const notices = recorded ? shownNotices(of, recorded.on) : [];
  const notice = notices.find(({ part }) => part.notice === recorded);
  if (!notice) throw new Error(`The record of a notice on agreement ${of.id} names another event.`);
  return notice;
}
