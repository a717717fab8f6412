import { asSentence } from '../sentence.ts';
import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

type Written = WrittenParameters<'purpose'>;
type Level = Written['needLevels'][number];
type Activity = NonNullable<Level['activities']>[number]['activity'];

export interface PurposePhrases {
  readonly ages: (from: number, to: number) => string;
  readonly agesFrom: (from: number) => string;
  readonly agesTo: (to: number) => string;
  readonly agesUnstated: string;
  readonly pregnancy: string;
  readonly purposes: string;
  readonly levels: string;
  readonly level: (level: number, support: string) => string;
  readonly ledBy: (who: string) => string;
  readonly leadUnstated: string;
  readonly given: (activities: string) => string;
  readonly activity: Readonly<Record<Activity, string>>;
  readonly at: (activity: string, who: string) => string;
  readonly calledSituations: (situations: string) => string;
  readonly situation: Readonly<Record<NonNullable<Written['situations']>[number], string>>;
  readonly seekingSupport: string;
  readonly goals: string;
  readonly goal: (goal: number, criteria: string) => string;
}

export const purpose: Teller<'purpose', PurposePhrases> = (
  { ageFrom, ageTo, goals = [], includesPregnancy, needLevels, purposes, seekingSupport, situations = [], ...rest },
  say,
  { list, nameOf, words },
) => {
  nothingElse(rest);
  const items = purposes.map((one) => words(one.words));
  return [
    { lead: say.purposes, items },
    aged(),
    includesPregnancy ? say.pregnancy : null,
    situations.length > 0 ? say.calledSituations(list(situations.map((one) => say.situation[one]))) : null,
    seekingSupport ? say.seekingSupport : null,
    needLevels.length > 0 ? { lead: say.levels, items: needLevels.map(levelLine) } : null,
    goals.length > 0 ? { lead: say.goals, items: goals.map(goalLine) } : null,
  ];

  function levelLine({ activities = [], leadBy, level, words: support, ...others }: Level): string {
    nothingElse(others);
    const given = activities.map(({ activity, by }) => say.at(say.activity[activity], nameOf(by)));
    return [
      say.level(level, words(support)),
      ...(given.length > 0 ? [say.given(list(given))] : []),
      leadBy === null ? say.leadUnstated : asSentence(say.ledBy(nameOf(leadBy))),
    ].join(' ');
  }

  function goalLine({ criteria, goal, ...others }: NonNullable<Written['goals']>[number]): string {
    nothingElse(others);
    return say.goal(goal, list(criteria.map((criterion) => `${goal}.${criterion}`)));
  }

  function aged(): string {
    if (ageFrom !== null && ageTo !== null) return say.ages(ageFrom, ageTo);
    if (ageFrom !== null) return say.agesFrom(ageFrom);
    return ageTo === null ? say.agesUnstated : say.agesTo(ageTo);
  }
};
