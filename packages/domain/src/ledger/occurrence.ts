import { afterLength, lengthSteps } from '../agreement/index.ts';
import {
  type Day,
  earlier,
  isAfter,
  isBefore,
  overlap,
  periodFrom,
  periodName,
  periodsWithin,
  type Span,
  seasonOf,
  stretchesWithin,
} from '../calendar/index.ts';
import type { Length, Timing } from '../clause/index.ts';
import { type Answer, explain, type Missing, type Source, undetermined } from '../explanation/index.ts';
import { type Situation, windowInTerm } from './situation.ts';

/** One time that a duty falls due; `name` is the last part of the entry's key. */
export interface Occurrence {
  readonly name: string;
  readonly opensOn: Day | null;
  readonly dueOn: Answer<Day>;
  /** The period it belongs to, for duties that come once in each. */
  readonly period: Span | null;
  /** The day on which a recorded decision settled it. */
  readonly settledOn?: Day;
  /** It stands for many times that cannot be told apart, so that none of them can be ticked off. */
  readonly series?: boolean;
}

/** The times a duty falls due around the window, within the term. */
export function occurrences(timing: Timing, situation: Situation, source: Source): readonly Occurrence[] {
  switch (timing.kind) {
    case 'continuous':
      return [aSeries('always', { code: 'continuous' }, { situation, source })];
    case 'noDeadline':
      return [undated('once', { code: 'noDeadline' }, { situation, source })];
    case 'onEvent':
      return [aSeries(timing.event, { code: 'onEvent', event: timing.event }, { situation, source })];
    case 'by': {
      const dueOn = explain(timing.on, source, [{ code: 'stated', day: timing.on }]);
      return [{ name: 'once', opensOn: startOf(situation), dueOn, period: null }];
    }
    case 'season':
      return [inSeason(timing, source)];
    case 'afterStart':
      return [afterStart(timing.length, situation, source)];
    case 'everyMonths':
      return everyMonths(timing, situation, source);
    case 'everyPeriod':
      return everyPeriod(timing, situation, source);
  }
}

interface Place {
  readonly situation: Situation;
  readonly source: Source;
}

/** Many times without a last day, from the start of the term. */
export function aSeries(name: string, missing: Missing, place: Place): Occurrence {
  return { ...undated(name, missing, place), series: true };
}

/** One time without a last day, from the start of the term. */
function undated(name: string, missing: Missing, { situation, source }: Place): Occurrence {
  return { name, opensOn: startOf(situation), dueOn: undetermined(missing, source), period: null };
}

/** Whether one of the days on which it is open lies in the window; without a last day it stays open until its period or the term ends. */
export function touches({ dueOn, opensOn, period }: Occurrence, { ends, window }: Situation): boolean {
  const closes = dueOn.known ? dueOn.value : (period?.until ?? (ends.known ? ends.value : window.until));
  const opens = opensOn ?? (dueOn.known ? dueOn.value : window.from);
  return overlap(window, { from: dueOn.known ? earlier(opens, closes) : opens, until: closes }) !== null;
}

function startOf({ starts }: Situation): Day | null {
  return starts.known ? starts.value : null;
}

function inSeason({ season, year }: Extract<Timing, { kind: 'season' }>, source: Source): Occurrence {
  const period = seasonOf(season, year);
  const dueOn = explain(period.until, source, [{ code: 'periodOf', every: `${season} ${year}`, ...period }]);
  return { name: `${year}-${season}`, opensOn: period.from, dueOn, period };
}

/** S1.23: so long after the start, at the latest. */
function afterStart(length: Length, { starts }: Situation, source: Source): Occurrence {
  if (!starts.known) {
    return { name: 'once', opensOn: null, dueOn: undetermined(starts.missing, source), period: null };
  }
  const day = afterLength(starts.value, length);
  const dueOn = explain(day, source, [...starts.because.steps, ...lengthSteps(starts.value, length)]);
  return { name: 'once', opensOn: starts.value, dueOn, period: null };
}

/** A stretch of so many months counts when it begins in the term and its last day lies in the term. */
function everyMonths(
  { countedFrom, months }: Extract<Timing, { kind: 'everyMonths' }>,
  situation: Situation,
  source: Source,
): readonly Occurrence[] {
  const { starts, ends } = situation;
  if (!starts.known) return [aSeries('every-months', starts.missing, { situation, source })];
  const inTerm = windowInTerm(situation);
  if (!inTerm) return [];
  const anchor = countedFrom === 'start' ? starts.value : starts.value.with({ month: 1, day: 1 });
  return stretchesWithin(inTerm, anchor, months).flatMap((period) => {
    if (isBefore(period.from, starts.value) || (ends.known && isAfter(period.until, ends.value))) return [];
    const dueOn = explain(period.until, source, [
      { code: 'everyMonths', months, from: anchor },
      { code: 'periodOf', every: 'months', ...period },
    ]);
    return [{ name: period.from.toString(), opensOn: period.from, dueOn, period }];
  });
}

/** S0.47, S4.27, S4.28, S4.32: a period counts when it begins in the term and its last day to act lies in the term. */
function everyPeriod(
  { every, dueMonth }: Extract<Timing, { kind: 'everyPeriod' }>,
  situation: Situation,
  source: Source,
): readonly Occurrence[] {
  const { starts, ends } = situation;
  if (!starts.known) {
    return [aSeries(every, starts.missing, { situation, source })];
  }
  const inTerm = windowInTerm(situation);
  if (!inTerm) return [];
  return periodsWithin(inTerm, every).flatMap((period) => {
    const { month, year } = period.from;
    const due = dueMonth === null ? period.until : periodFrom(year, month, dueMonth).until;
    if (isBefore(period.from, starts.value) || (ends.known && isAfter(due, ends.value))) return [];
    const dueOn = explain(due, source, [
      { code: 'periodOf', every, ...period },
      ...(dueMonth === null ? [] : [{ code: 'beforeEndOf', period: `month ${dueMonth}`, day: due } as const]),
      { code: 'wholePeriodsOnly', every },
    ]);
    return [{ name: periodName(period.from, every), opensOn: period.from, dueOn, period }];
  });
}
