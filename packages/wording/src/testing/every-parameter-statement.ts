import type { ParameterStatement } from '@landsby/domain/difference';

type Examples = {
  readonly [Code in ParameterStatement['code']]: Omit<Extract<ParameterStatement, { readonly code: Code }>, 'code'>;
};

const day = Temporal.PlainDate.from('2026-06-30');

/** One example of each thing that a parameter can say; a new one is missing here until it has one. */
export const everyParameterStatement: Examples = {
  notStated: {},
  yes: {},
  no: {},
  number: { number: 4 },
  money: { amount: { amountMinor: 16_000_000, currency: 'DKK' } },
  share: { numerator: 2, denominator: 3 },
  day: { day },
  dayOfYear: { month: 9, dayOfMonth: 17 },
  year: { year: 2027 },
  months: { months: 18 },
  days: { days: 90 },
  monthsAfterStart: { months: 24 },
  daysAfterStart: { days: 90 },
  turningPoint: { turningPoint: 'start-of-month' },
  continuous: {},
  noDeadline: {},
  onEvent: { event: 'held-round' },
  byDay: { day },
  season: { season: 'autumn', year: 2004 },
  everyMonths: { months: 18, countedFrom: 'start' },
  everyPeriod: { every: 'quarter' },
  everyPeriodByMonth: { every: 'year', dueMonth: 6 },
  words: { words: { da: 'mål', sv: 'mål', en: 'goals' } },
  text: { text: '23/10651' },
  key: { key: 'each-municipality' },
  party: { party: 'municipality' },
  choice: { choice: 'material' },
};
