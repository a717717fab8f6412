import type {
  BlockedWords,
  BodyFaultSentences,
  Catalogue,
  FaultWords,
  MissingWords,
  NameOf,
  ProvisionSentences,
  QuestionSentences,
  RefusalSentences,
  StandingSentences,
  StateSentences,
  StatusSentences,
} from './catalogue.ts';
import type { DayLike } from './format/day.ts';
import { formatDay, formatShortDay, formatWeekday } from './format/day.ts';
import { formatChoice, formatList, formatNumber } from './format/list.ts';
import { formatMoney, type MoneyLike } from './format/money.ts';
import { formatPeriod } from './format/period.ts';
import { formatLength, relativeDays } from './format/relative-days.ts';
import { type LabelKind, type LabelOf, labelIn } from './label.ts';
import type { Language } from './language.ts';
import { type LedgerMatter, ledgerSentence, ledgerSentenceWithDay } from './ledger-sentence.ts';
import { recordSentence, type ToldRecord } from './record-sentence.ts';
import { asSentence, sentenceOf } from './sentence.ts';
import { type NamedFacts, readStatement, type WireStatement } from './statement.ts';

/** One step of a computation: what was done, and what it came to where the sentence does not say so itself. */
export interface ToldStep {
  readonly sentence: string;
  readonly value?: string;
}

export interface ToldMissing extends MissingWords {
  /** Stands where the value would stand. */
  readonly word: string;
}

export type Wording = ReturnType<typeof wordingOf>;

const keyAsName: NameOf = (key) => asSentence(key.replaceAll('-', ' '));

/** Everything that one language has to say about what the domain says. */
export function wordingOf(catalogue: Catalogue, language: Language) {
  const { frames, labels } = catalogue;
  return {
    language,
    day: (day: DayLike) => formatDay(day, language),
    shortDay: (day: DayLike) => formatShortDay(day, language),
    weekday: (day: DayLike) => formatWeekday(day, language),
    money: (money: MoneyLike) => formatMoney(money, language),
    number: (number: number) => formatNumber(number, language),
    period: (from: DayLike, until: DayLike | null) => formatPeriod(from, until, language),
    relativeDays: (day: DayLike, from: DayLike) => relativeDays(day, from, language),
    length: (from: DayLike, until: DayLike) => formatLength(from, until, language),
    list: (items: readonly string[]) => formatList(items, language),
    choice: (items: readonly string[]) => formatChoice(items, language),
    step: (statement: WireStatement) => toldStep(catalogue, statement, language),
    missing: (statement: WireStatement) => toldMissing(catalogue, statement),
    statusReason: (statement: WireStatement, nameOf = keyAsName) =>
      sentence(catalogue.statusReasons, statement, nameOf) ?? frames.unknown,
    stateReason: (statement: WireStatement, nameOf = keyAsName) =>
      sentence(catalogue.stateReasons, statement, nameOf) ?? frames.unknown,
    /** What stands in the way of a record, and what to do first. */
    refusal: (statement: WireStatement, nameOf = keyAsName) =>
      sentence(catalogue.refusals, statement, nameOf) ?? frames.unknown,
    /** How a round, a target, an approval or a logo stands. */
    standing: (statement: WireStatement, nameOf = keyAsName) =>
      sentence(catalogue.standings, statement, nameOf) ?? frames.unknown,
    /** What follows from a clause: a price, an access, a section, a level. */
    provision: (statement: WireStatement, nameOf = keyAsName) =>
      sentence(catalogue.provisions, statement, nameOf) ?? frames.unknown,
    /** Why a case can no longer make it, and what to do. */
    blocked: (statement: WireStatement) => toldBlocked(catalogue, statement),
    /** What to ask the parties about money or a statute. */
    question: (statement: WireStatement, nameOf = keyAsName) =>
      sentence(catalogue.questions, statement, nameOf) ?? frames.unknown,
    /** What is wrong with an agreement, and what to ask the parties. */
    fault: (statement: WireStatement, nameOf = keyAsName) => toldFault(catalogue, statement, nameOf),
    /** What to write in a place of a definition that is not right. */
    expectation: (statement: WireStatement) =>
      sentenceOf(catalogue.expectations, readStatement(statement), null) ?? frames.unknown,
    /** What stands there now. */
    found: (statement: WireStatement) =>
      sentenceOf(catalogue.founds, readStatement(statement), null) ?? frames.unknownWord,
    /** Why a body does not sit as agreed; organisations by their keys. */
    bodyFault: (statement: WireStatement, nameOf = keyAsName) =>
      sentence(catalogue.bodyFaults, statement, nameOf) ?? frames.unknown,
    /** What a party has recorded, its day aside. */
    record: (record: ToldRecord, nameOf = keyAsName) => recordSentence(catalogue, record, nameOf) ?? frames.unknown,
    /** Who owes or may what to whom: for a row that shows its day beside it. */
    ledger: (matter: LedgerMatter) => ledgerSentence(catalogue, matter, language),
    /** The same with the day and how far it is, seen from `asOf`. */
    ledgerWithDay: (matter: LedgerMatter, asOf: DayLike) =>
      ledgerSentenceWithDay(catalogue, matter, { asOf, language }),
    label: <Kind extends LabelKind>(kind: Kind, value: LabelOf<Kind>) =>
      labelIn(labels[kind], value, frames.unknownWord),
    cause: (cause: string) => labels.cause[cause] ?? frames.unknownWord,
  };
}

function sentence(
  sentences:
    | BodyFaultSentences
    | ProvisionSentences
    | QuestionSentences
    | RefusalSentences
    | StateSentences
    | StatusSentences
    | StandingSentences,
  statement: WireStatement,
  nameOf: NameOf,
): string | null {
  const said = sentenceOf(sentences, readStatement(statement), nameOf);
  return said === null ? null : asSentence(said);
}

function toldStep({ steps, frames }: Catalogue, statement: WireStatement, language: Language): ToldStep {
  const named = readStatement(statement);
  const said = sentenceOf(steps, named, null);
  if (said === null) return { sentence: frames.unknown };
  const value = resultOf(named, language);
  return value === null || says(said, value) ? { sentence: asSentence(said) } : { sentence: asSentence(said), value };
}

/** `1. december` does not stand in `31. december`. */
function says(text: string, value: string): boolean {
  return new RegExp(`(?<!\\d)${RegExp.escape(value)}`).test(text);
}

function resultOf({ facts: { day, amount } }: NamedFacts, language: Language): string | null {
  if (day instanceof Temporal.PlainDate) return formatDay(day, language);
  return amount && typeof amount === 'object' && 'amountMinor' in amount ? formatMoney(amount, language) : null;
}

function toldBlocked({ blocked, frames }: Catalogue, statement: WireStatement): BlockedWords {
  const said = sentenceOf(blocked, readStatement(statement), null);
  return said
    ? { ...said, blocked: asSentence(said.blocked) }
    : { blocked: frames.unknown, toDo: frames.unknownSettledBy };
}

function toldFault({ faults, frames }: Catalogue, statement: WireStatement, nameOf: NameOf): FaultWords {
  const said = sentenceOf(faults, readStatement(statement), nameOf);
  return said
    ? { wrong: asSentence(said.wrong), ask: said.ask }
    : { wrong: frames.unknown, ask: frames.unknownSettledBy };
}

function toldMissing({ missing, labels, frames }: Catalogue, statement: WireStatement): ToldMissing {
  const said = sentenceOf(missing, readStatement(statement), null);
  if (!said) return { word: frames.unknownWord, missing: frames.unknown, settledBy: frames.unknownSettledBy };
  const words: Readonly<Record<string, string>> = labels.missing;
  return {
    word: words[statement.code] ?? frames.unknownWord,
    missing: asSentence(said.missing),
    settledBy: said.settledBy,
  };
}
