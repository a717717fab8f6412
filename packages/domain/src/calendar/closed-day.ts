import { type Day, day } from './day.ts';

/** S4.40: the occasions on which a counselling room may be closed. */
export const closedOccasions = ['firstOfMay', 'danishConstitutionDay', 'dayAfterAscension'] as const;
export type ClosedOccasion = (typeof closedOccasions)[number];

/** The day of the occasion in a year; the day after Ascension is the fortieth day after Easter Sunday, a Friday. */
export function closedDay(occasion: ClosedOccasion, year: number): Day {
  switch (occasion) {
    case 'firstOfMay':
      return Temporal.PlainDate.from({ year, month: 5, day: 1 });
    case 'danishConstitutionDay':
      return Temporal.PlainDate.from({ year, month: 6, day: 5 });
    case 'dayAfterAscension':
      return easterSunday(year).add({ days: 40 });
  }
}

/** Gregorian Easter by the lunar correction and the Sunday after the paschal full moon; years 1583 and later. */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const sunCorrection = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century - 17) / 25)) / 3);
  const rough = (sunCorrection - moonCorrection + 19 * golden + 15) % 30;
  const late = rough === 29 || (rough === 28 && golden > 10) ? 1 : 0;
  const fullMoon = day(`${year}-03-21`).add({ days: rough - late });
  return fullMoon.add({ days: 7 - (fullMoon.dayOfWeek % 7) });
}
