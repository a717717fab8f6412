import { closedDay, contains, periodsWithin } from '../../calendar/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { explain } from '../../explanation/index.ts';
import { closedOccasionSteps, firstHoursAgreedOn } from '../../hours/index.ts';
import { eachTime, withoutDeadline } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { occurrences } from '../occurrence.ts';
import { type Situation, windowInTerm } from '../situation.ts';

/** S4.39, S4.40: hours are agreed, and on some days it is closed. */
export function openingHoursDuties(clause: ClauseOf<'openingHours'>, situation: Situation): readonly LedgerDraft[] {
  const { agreedWith, closedOn, kept } = clause.parameters;
  const inTerm = windowInTerm(situation);
  const settledOn = firstHoursAgreedOn(situation.agreement, clause);
  const hours = eachTime(clause, situation, {
    what: 'hours',
    when: occurrences(withoutDeadline, situation, clause).map((time) => ({
      ...time,
      ...(settledOn ? { settledOn } : {}),
    })),
    deed: { code: 'agreeOpeningHours' },
    who: [kept],
    toWhom: [agreedWith],
  });
  if (!inTerm) return hours;
  const closed = periodsWithin(inTerm, 'year')
    .flatMap(({ from: { year } }) => closedOn.map((occasion) => ({ occasion, day: closedDay(occasion, year) })))
    .filter(({ day }) => contains(inTerm, day))
    .flatMap(({ day, occasion }) =>
      eachTime(clause, situation, {
        what: `closed-${day.year}`,
        when: [
          {
            name: day.toString(),
            opensOn: day,
            dueOn: explain(day, clause, closedOccasionSteps(occasion, day)),
            period: null,
          },
        ],
        deed: { code: 'keepClosed', occasion, day },
        who: [kept],
      }),
    );
  return [...hours, ...closed];
}
