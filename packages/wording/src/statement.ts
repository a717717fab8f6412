import type { SpokenWords } from './language.ts';
import type { MoneyLike } from './format/money.ts';

/** A fact as the API sends it: a name and exactly one value. */
export interface WireFact {
  readonly name: string;
  readonly day?: string | null;
  readonly number?: number | null;
  readonly money?: MoneyLike | null;
  readonly text?: string | null;
  readonly texts?: readonly string[] | null;
  readonly amounts?: readonly MoneyLike[] | null;
  readonly words?: SpokenWords | null;
}

export type WireFacts = readonly WireFact[];

export interface WireStatement {
  readonly code: string;
  readonly facts: WireFacts;
}

export type FactValue =
  | Temporal.PlainDate
  | number
  | MoneyLike
  | string
  | readonly string[]
  | readonly MoneyLike[]
  | SpokenWords;

/** What a sentence is made of: the statement's facts by name. */
export type Facts = Readonly<Record<string, FactValue>>;

export interface NamedFacts {
  readonly code: string;
  readonly facts: Facts;
}

/** The wire form back into named facts; a fact without a value is left out. */
export function readStatement({ code, facts }: WireStatement): NamedFacts {
  const named: Record<string, FactValue> = {};
  for (const fact of facts) {
    const value = valueOf(fact);
    if (value !== null) named[fact.name] = value;
  }
  return { code, facts: named };
}

function valueOf({ day, number, money, text, texts, amounts, words }: WireFact): FactValue | null {
  if (day) return Temporal.PlainDate.from(day);
  return number ?? money ?? text ?? texts ?? amounts ?? words ?? null;
}
