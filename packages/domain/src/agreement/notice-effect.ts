import {
  type Day,
  isBefore,
  plusMonths,
  type TurningPoint,
  turningPointFrom,
  turningPointUpTo,
} from '../calendar/index.ts';
import type { NoticeTerms } from '../clause/index.ts';
import type { Step } from '../explanation/index.ts';
import { afterLength, lengthSteps } from './length.ts';

/** A day with the steps that led to it. */
export interface Counted {
  readonly day: Day;
  readonly steps: readonly Step[];
}

/** S0.59, S3.42, S4.33: the length from the day notice is given (months clamped to the month's end), then up to the agreed turning point. */
export function noticeEffect(terms: NoticeTerms, givenOn: Day): Counted {
  const from = terms.counting === 'fromNoticeDay' ? givenOn : givenOn.add({ days: 1 });
  const counted = afterLength(from, terms.length);
  const aligned = terms.alignment ? turningPointFrom(counted, terms.alignment) : counted;
  return {
    day: aligned,
    steps: [
      { code: 'noticeGiven', day: givenOn },
      { code: 'countedFrom', day: from, reading: terms.counting },
      ...lengthSteps(from, terms.length),
      terms.alignment
        ? { code: 'aligned', turningPoint: turningPointName(terms.alignment), from: counted, day: aligned }
        : { code: 'notAligned', day: aligned },
    ],
  };
}

/** The last day on which notice still takes effect by the wished day. */
export function lastNoticeDay(terms: NoticeTerms, wished: Day): Counted {
  const turning = terms.alignment ? turningPointUpTo(wished, terms.alignment) : wished;
  const from = lastStartOfLength(terms, turning);
  const given = terms.counting === 'fromNoticeDay' ? from : from.subtract({ days: 1 });
  return {
    day: given,
    steps: [
      terms.alignment
        ? { code: 'aligned', turningPoint: turningPointName(terms.alignment), from: wished, day: turning }
        : { code: 'notAligned', day: turning },
      ...backwardSteps(terms, turning, from),
      { code: 'countedFrom', day: from, reading: terms.counting },
      { code: 'noticeGiven', day: given },
    ],
  };
}

/** The last day in force: a turning point that is the first of a period is the first day outside. */
export function lastDayInForce(terms: NoticeTerms | null, effectiveOn: Day): Day {
  return terms?.alignment?.edge === 'start' ? effectiveOn.subtract({ days: 1 }) : effectiveOn;
}

/** Clamping lets several days reach the same month's end: the latest of them counts. */
function lastStartOfLength(terms: NoticeTerms, reach: Day): Day {
  const { length } = terms;
  if ('days' in length) return reach.subtract({ days: length.days });
  let start = plusMonths(reach, -length.months);
  for (let next = start.add({ days: 1 }); !isBefore(reach, afterLength(next, length)); next = next.add({ days: 1 }))
    start = next;
  return start;
}

function backwardSteps({ length }: NoticeTerms, from: Day, day: Day): readonly Step[] {
  if ('days' in length) return [{ code: 'daysCountedBack', days: length.days, from, day }];
  const back: Step = { code: 'monthsCountedBack', months: length.months, from, day };
  return day.day > from.day ? [back, { code: 'clampedToMonthEnd', day: from, missingDayOfMonth: day.day }] : [back];
}

function turningPointName({ edge, of }: TurningPoint): string {
  return `${edge}-of-${of}`;
}
