import type { BookRule } from '@landsby/domain/register';

/** Each rule of the rule book in a few words; a rule without them does not compile. */
export type RuleNames = Readonly<Record<BookRule, string>>;
export type RuleNamesOf<Document extends string> = Readonly<Record<Extract<BookRule, `${Document}.${string}`>, string>>;
