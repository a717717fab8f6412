import { asSentence } from '../sentence.ts';
import { nothingElse, type Teller } from './teller.ts';

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
}

export const purpose: Teller<'purpose', PurposePhrases> = (
  { ageFrom, ageTo, includesPregnancy, needLevels, purposes, ...rest },
  say,
  { nameOf, words },
) => {
  nothingElse(rest);
  const items = purposes.map((one) => words(one.words));
  const levels = needLevels.map(
    ({ leadBy, level, words: support }) =>
      `${say.level(level, words(support))} ${leadBy === null ? say.leadUnstated : asSentence(say.ledBy(nameOf(leadBy)))}`,
  );
  return [
    { lead: say.purposes, items },
    aged(),
    includesPregnancy ? say.pregnancy : null,
    levels.length > 0 ? { lead: say.levels, items: levels } : null,
  ];

  function aged(): string {
    if (ageFrom !== null && ageTo !== null) return say.ages(ageFrom, ageTo);
    if (ageFrom !== null) return say.agesFrom(ageFrom);
    return ageTo === null ? say.agesUnstated : say.agesTo(ageTo);
  }
};
