import type { Season, Timing } from '@landsby/domain/clause';
import type { CalendarPeriod } from '@landsby/domain/calendar';

type Every = Extract<Timing, { readonly kind: 'everyMonths' }>['countedFrom'];

/** What one language's sentences about clauses have in common. */
export interface Grammar {
  /** From nought to twelve; larger numbers are written in figures. */
  readonly numbers: readonly string[];
  /** From first to fifth. */
  readonly ordinals: readonly string[];
  /** One of it, and the word after any other number. */
  readonly units: Readonly<Record<'day' | 'month' | 'year', readonly [one: string, many: string]>>;
  /** Parts of a whole by numerator and denominator, ready to stand before what they are a part of. */
  readonly shares: Readonly<Record<string, string>>;
  readonly share: (numerator: number, denominator: number) => string;
  /** Every party of many. */
  readonly everyParty: (count: string) => string;
  /** How a sentence on what is left open begins, and what stands over a list of such things. */
  readonly silence: { readonly sentence: string; readonly list: string };
  readonly quote: (text: string) => string;
  readonly seasons: Readonly<Record<Season, string>>;
  readonly events: Readonly<Record<string, string>>;
  readonly namedEvent: (quoted: string) => string;
  readonly continuous: string;
  readonly noDeadline: string;
  readonly by: (day: string) => string;
  readonly inSeason: (season: string, year: number) => string;
  readonly afterStart: (length: string) => string;
  readonly everyMonths: Readonly<Record<Every, (length: string) => string>>;
  readonly every: Readonly<Record<CalendarPeriod, string>>;
  /** The month within the period whose last day is the limit, where it is not the period's last. */
  readonly byEndOfMonth: (month: string) => string;
  readonly monthOf: Readonly<Record<Exclude<CalendarPeriod, 'month' | 'year'>, (ordinal: string) => string>>;
  /** When something happens, said after a whole sentence that it belongs to. */
  readonly joined: (sentence: string, when: string, kind: Timing['kind']) => string;
}
