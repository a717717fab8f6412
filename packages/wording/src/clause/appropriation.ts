import { nothingElse, type Teller } from './teller.ts';

export interface AppropriationPhrases {
  readonly setAside: (facts: Readonly<Record<'by' | 'body' | 'yearly' | 'paysFor', string>>) => string;
  readonly inYear: (year: number) => string;
  readonly inYears: (from: number, until: number) => string;
  readonly decidedOn: (day: string) => string;
  readonly decidedWithoutYear: (dayOfYear: string) => string;
  readonly decisionDayUnstated: string;
}

export const appropriation: Teller<'appropriation', AppropriationPhrases> = (
  { body, by, decidedOn, fromYear, paysFor, untilYear, what: _what, yearly, ...rest },
  say,
  { day, dayOfYear, money, nameOf, words },
) => {
  nothingElse(rest);
  return [
    say.setAside({ by: nameOf(by), body, yearly: money(yearly), paysFor: words(paysFor) }),
    fromYear === untilYear ? say.inYear(fromYear) : say.inYears(fromYear, untilYear),
    decided(),
  ];

  function decided(): string {
    if (decidedOn === null) return say.decisionDayUnstated;
    const { year, ...dayAndMonth } = decidedOn;
    return year === null
      ? say.decidedWithoutYear(dayOfYear(dayAndMonth))
      : say.decidedOn(day(Temporal.PlainDate.from({ year, ...dayAndMonth })));
  }
};
