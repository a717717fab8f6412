import {
  asKnownOn,
  type Exit,
  type ExitGround,
  exitByNotice,
  exitGrounds,
  type Leaving,
  lastDayToGiveNotice,
  type Party,
  partyOf,
} from '@landsby/domain/agreement';
import type { Answer } from '@landsby/domain/explanation';
import { DayAnswerType } from '../explanation/answer.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import { PartyType } from './party.type.ts';
import { type PartOf, partOf, presentPartOf, type ShownAgreement } from './shown-agreement.ts';

export const ExitGroundEnum = builder.enumType('ExitGround', {
  description: 'On what a party bases its leaving.',
  values: enumValues<ExitGround>({
    ordinary: 'Without giving a cause.',
    forCause: 'Because commitments were not kept or circumstances changed.',
    breach: 'Because the other party broke the agreement.',
  }),
});

type Day = Temporal.PlainDate;

/** One way out, asked in both directions: notice on a day, and the last day of notice for a wished exit. */
export type ShownExit = Exit & {
  readonly by: Party | undefined;
  readonly noticeOn: Day;
  readonly wishedExit: Day | null;
  readonly lastNoticeDay: Answer<Day> | null;
};

export type ExitQuestion = {
  readonly by?: string | null | undefined;
  readonly noticeOn?: Day | null | undefined;
  readonly wishedExit?: Day | null | undefined;
  readonly asOf: Day;
};

export function exitsOf(
  of: ShownAgreement,
  viewerOrganisation: string,
  question: ExitQuestion,
): readonly PartOf<ShownExit>[] {
  return exitGrounds.map((ground) => exitOf(of, viewerOrganisation, { ...question, ground }));
}

export function exitOf(
  of: ShownAgreement,
  viewerOrganisation: string,
  { ground, by, noticeOn, wishedExit, asOf }: ExitQuestion & { readonly ground: ExitGround },
): PartOf<ShownExit> {
  const terms = asKnownOn(of.terms, asOf);
  const leaver =
    terms.parties.find(({ key }) => key === by) ?? partyOf(terms, viewerOrganisation) ?? firstMunicipality(of);
  const leaving: Leaving = { ground, by: leaver?.key ?? '', asOf };
  return partOf(of, {
    ...exitByNotice(terms, leaving, noticeOn ?? asOf),
    by: leaver,
    noticeOn: noticeOn ?? asOf,
    wishedExit: wishedExit ?? null,
    lastNoticeDay: wishedExit ? lastDayToGiveNotice(terms, leaving, wishedExit) : null,
  });
}

function firstMunicipality({ terms: { parties } }: ShownAgreement): Party | undefined {
  return parties.find(({ side }) => side === 'municipality') ?? parties[0];
}

export const ExitType = builder.objectRef<PartOf<ShownExit>>('Exit').implement({
  description: 'What leaving on one ground would mean, seen from a day.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    ground: t.field({ type: ExitGroundEnum, description: 'The ground.', resolve: ({ part }) => part.ground }),
    by: t.field({
      type: PartyType,
      nullable: true,
      description: 'The party that would leave.',
      resolve: ({ of, part }) => presentPartOf(of, part.by),
    }),
    noticeOn: t.field({ type: 'Day', description: 'The day of notice.', resolve: ({ part }) => part.noticeOn }),
    effect: t.field({
      type: DayAnswerType,
      description: 'The day the notice takes effect.',
      resolve: ({ of, part }) => partOf(of, part.effect),
    }),
    lastDay: t.field({
      type: 'Day',
      nullable: true,
      description:
        'The last day in force: the day before the effect where the agreement turns on the first of a period.',
      resolve: ({ part }) => part.lastDay,
    }),
    mootBecauseTermEnds: t.field({
      type: 'Day',
      nullable: true,
      description: 'Set where the agreement ends by itself no later, so that the notice changes nothing.',
      resolve: ({ part }) => part.moot?.naturalEnd ?? null,
    }),
    wishedExit: t.field({
      type: 'Day',
      nullable: true,
      description: 'The day to be out by, as asked.',
      resolve: ({ part }) => part.wishedExit,
    }),
    lastNoticeDay: t.field({
      type: DayAnswerType,
      nullable: true,
      description: 'The last day to give notice to be out by the wished day; null when none was asked for.',
      resolve: ({ of, part }) => presentPartOf(of, part.lastNoticeDay),
    }),
    needsCause: t.stringList({
      description: 'What must have happened for this ground; empty for ordinary termination.',
      resolve: ({ part }) => part.needsCause,
    }),
  }),
});
