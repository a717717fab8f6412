/** What a reader of one language knows of figures and times, written down apart from what the product writes with. */
export interface Lexicon {
  readonly language: 'da' | 'sv' | 'en';
  readonly numbers: Readonly<Record<string, number>>;
  readonly months: readonly string[];
  readonly ordinals: readonly string[];
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** An amount: figures and the name or code of the currency, in groups called `figures` and `currency`. */
  readonly money: string;
  readonly ownCurrency: Readonly<Record<string, string>>;
  readonly thousands: string;
  readonly decimal: string;
  readonly shares: Readonly<Record<string, string>>;
  readonly shareOf: string;
  readonly quotes: readonly [open: string, close: string];
  /** What stands over a list of things left open, and each of them as a sentence of its own. */
  readonly silence: readonly [list: string, sentence: string];
  readonly timing: Readonly<Record<'continuous' | 'noDeadline' | 'by' | 'season' | 'afterStart', string>>;
  readonly everyMonths: Readonly<Record<'start' | 'calendarYear', string>>;
  readonly every: Readonly<Record<'month' | 'quarter' | 'halfYear' | 'year', string>>;
  readonly endOfYearMonth: string;
  readonly endOfPeriodMonth: Readonly<Record<'quarter' | 'halfYear', string>>;
  readonly seasons: Readonly<Record<'spring' | 'summer' | 'autumn' | 'winter', string>>;
  readonly namedEvent: string;
  readonly events: Readonly<Record<string, string>>;
}
