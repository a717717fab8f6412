export type { MissingWords, NameOf } from './catalogue.ts';
export type { DayLike } from './format/day.ts';
export { type MoneyLike, minorDigits } from './format/money.ts';
export { camelCase, type LabelKind, type LabelOf } from './label.ts';
export { type Language, languages, localeOf, pickWords, type SpokenWords } from './language.ts';
export type { LedgerMatter } from './ledger-sentence.ts';
export type { ToldRecord } from './record-sentence.ts';
export { type Facts, readStatement, type WireFact, type WireStatement } from './statement.ts';
export { type ToldMissing, type ToldStep, type Wording, wordingIn } from './wording.ts';
