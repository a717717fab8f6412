import type { Speech } from '../speech.ts';
import type { ValuePhrases } from './catalogue.ts';

type Plain = 'number' | 'money' | 'share' | 'day' | 'year' | 'months' | 'days' | 'words' | 'text' | 'party' | 'choice';

/** The values that every language says in the same way, each in its own format. */
export function plainValues(say: Speech): Pick<ValuePhrases, Plain> {
  return {
    number: ({ number }) => `${number}`,
    money: ({ amount }) => say.money(amount),
    share: ({ denominator, numerator }) => `${numerator}/${denominator}`,
    day: ({ day }) => say.day(day),
    year: ({ year }) => `${year}`,
    months: ({ months }) => say.yearsOrMonths(months),
    days: ({ days }) => say.days(days),
    words: ({ words }) => say.words(words),
    text: ({ text }) => text,
    party: ({ party }, { nameOf }) => nameOf(party),
    choice: ({ choice }, context) => context.choice(choice),
  };
}
