import type { Catalogue } from './catalogue.ts';
import { asDay, type DayLike, formatDay } from './format/day.ts';
import { formatList } from './format/list.ts';
import { relativeDays } from './format/relative-days.ts';
import type { Language } from './language.ts';
import { asSentence, sentenceOf } from './sentence.ts';
import { readStatement, type WireStatement } from './statement.ts';

/** A duty or a right as a front end has it: names in the place of parties. */
export interface LedgerMatter {
  readonly nature: 'DUTY' | 'RIGHT';
  readonly deed: WireStatement;
  readonly who: readonly string[];
  readonly toWhom: readonly string[];
  /** How many parties the agreement has: with it, `all 8 parties` instead of `8 parties`. */
  readonly ofParties?: number;
  /** The last day; null where there is none or it is undetermined. */
  readonly dueOn?: string | null;
}

const namedAtMost = 3;

export function ledgerSentence(catalogue: Catalogue, matter: LedgerMatter, language: Language): string {
  return `${withoutStop(catalogue, matter, language)}.`;
}

interface Seen {
  readonly asOf: DayLike;
  readonly language: Language;
}

/** "Fredericia Kommune must pay Mødrehjælpen the instalment for 2027 by 31 March 2027, in 4 months." */
export function ledgerSentenceWithDay(catalogue: Catalogue, matter: LedgerMatter, { asOf, language }: Seen): string {
  const said = withoutStop(catalogue, matter, language);
  if (!matter.dueOn || matter.deed.code === 'keepClosed') return `${said}.`;
  const { byDay, dutyPast, rightPast } = catalogue.frames;
  const isPast = Temporal.PlainDate.compare(matter.dueOn, asDay(asOf)) < 0;
  const ending = isPast ? (matter.nature === 'DUTY' ? dutyPast : rightPast) : byDay;
  return said + ending(formatDay(matter.dueOn, language), relativeDays(matter.dueOn, asOf, language));
}

function withoutStop({ deeds, frames }: Catalogue, matter: LedgerMatter, language: Language): string {
  const { nature, deed, who, toWhom, ofParties } = matter;
  const named = (names: readonly string[]) => {
    if (names.length <= namedAtMost) return formatList(names, language);
    return names.length === ofParties ? frames.everyone(names.length) : frames.several(names.length);
  };
  const others = toWhom.filter((name) => !who.includes(name));
  const to = others.length > 0 ? named(others) : null;
  const phrase = sentenceOf(deeds, readStatement(deed), to) ?? frames.unknownDeed;
  const subject = named(who);
  return asSentence(nature === 'DUTY' ? frames.duty(subject, phrase) : frames.right(subject, phrase));
}
