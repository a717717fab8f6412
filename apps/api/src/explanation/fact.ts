import type { Fact, Statement } from '@landsby/domain/explanation';
import type { Money } from '@landsby/domain/money';
import type { Words } from '@landsby/domain/words';
import { once } from '../operation/once.ts';

/** A fact under the one name of its kind, as GraphQL has no unions of scalars. */
export type NamedFact = {
  readonly name: string;
  readonly day?: Temporal.PlainDate;
  readonly number?: number;
  readonly text?: string;
  readonly texts?: readonly string[];
  readonly money?: Money;
  readonly amounts?: readonly Money[];
  readonly words?: Words;
};

export function factsOf({ code: _code, ...facts }: Statement): readonly NamedFact[] {
  return Object.entries(facts).map(([name, fact]) => nameKind(name, fact));
}

/** A fact as JSON has it: days and amounts as text. */
export type WrittenFact = Omit<NamedFact, 'day' | 'money' | 'amounts'> & {
  readonly day?: string;
  readonly money?: WrittenMoney;
  readonly amounts?: readonly WrittenMoney[];
};
type WrittenMoney = { readonly amountMinor: string; readonly currency: string };

export const writtenFacts = once((statement: Statement): readonly WrittenFact[] => factsOf(statement).map(written));

function written({ day, money, amounts, ...fact }: NamedFact): WrittenFact {
  return {
    ...fact,
    ...(day && { day: day.toString() }),
    ...(money && { money: writtenMoney(money) }),
    ...(amounts && { amounts: amounts.map(writtenMoney) }),
  };
}

function writtenMoney({ amountMinor, currency }: Money): WrittenMoney {
  return { amountMinor: String(amountMinor), currency };
}

function nameKind(name: string, fact: Fact): NamedFact {
  if (typeof fact === 'string') return { name, text: fact };
  if (typeof fact === 'number') return { name, number: fact };
  if (fact instanceof Temporal.PlainDate) return { name, day: fact };
  if (isList(fact)) return areTexts(fact) ? { name, texts: fact } : { name, amounts: fact };
  return 'amountMinor' in fact ? { name, money: fact } : { name, words: fact };
}

function isList(fact: Fact): fact is readonly string[] | readonly Money[] {
  return Array.isArray(fact);
}

function areTexts(list: readonly string[] | readonly Money[]): list is readonly string[] {
  return list.every((item) => typeof item === 'string');
}
