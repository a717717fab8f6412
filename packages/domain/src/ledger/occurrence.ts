import { afterLength } from '../agreement/index.ts';
import { contains, type Day, isAfter, isBefore, monthsIn, overlap, periodsWithin, type Span, seasonOf } from '../calendar/index.ts';
import type { Timing } from '../clause/index.ts';
import { type Answer, explain, type Source, undetermined } from '../explanation/index.ts';
import { type Situation, windowInTerm } from './situation.ts';

/** One time that a duty falls due; `name` is the last part of the entry's key. */
export interface Occurrence {
  readonly name: string;
  readonly opensOn: Day | null;
  readonly dueOn: Answer<Day>;
  /** The period it belongs to, for duties that come once in each. */
  readonly period: Span | null;
}

/** The times a duty falls due within the window and the term. */
export function occurrences(timing: Timing, situation: Situation, source: Source): readonly Occurrence[] {
  const { starts } = situation;
  const opensOn = starts.known ? starts.value : null;
  switch (timing.kind) {
    case 'continuous':
      return [{ name: 'always', opensOn, dueOn: undetermined({ code: 'continuous' }, source), period: null }];
    case 'noDeadline':
      return [{ name: 'once', opensOn, dueOn: undetermined({ code: 'noDeadline' }, source), period: null }];
    case 'onEvent':
      return [{ name: timing.event, opensOn, dueOn: undetermined({ code: 'onEvent', event: timing.event }, source), period: null }];
    case 'by':
      return within(situation, { name: 'once', opensOn, dueOn: explain(timing.on, source, [{ code: 'stated', day: timing.on }]), period: null });
    case 'season': {
      const { from, until } = seasonOf(timing.season, timing.year);
      const every = `${timing.season} ${timing.year}`;
      return within(situation, { name: `${timing.year}-${timing.season}`, opensOn: from, dueOn: explain(until, source, [{ code: 'periodOf', every, from, until }]), period: { from, until } });
    }
    case 'afterStart':
      return within(situation, afterStart(timing.length, situation, source));
    case 'everyPeriod':
      return everyPeriod(timing, situation, source);
  }
}

function afterStart(length: Extract<Timing, { kind: 'afterStart' }>['length'], { starts }: Situation, source: Source): Occurrence {
  if (!starts.known) return { name: 'once', opensOn: null, dueOn: undetermined(starts.missing, source), period: null };
  const day = afterLength(starts.value, length);
  const from = starts.value;
  const step = 'months' in length ? ({ code: 'monthsAdded', months: length.months, from, day } as const) : ({ code: 'daysAdded', days: length.days, from, day } as const);
  return { name: 'once', opensOn: from, dueOn: explain(day, source, [...starts.because.steps, step]), period: null };
}

/** S0.47, S4.27, S4.28, S4.32: a period counts when it begins in the term and its last day to act lies in the term. */
function everyPeriod({ every, dueMonth }: Extract<Timing, { kind: 'everyPeriod' }>, situation: Situation, source: Source): readonly Occurrence[] {
  const { starts, ends } = situation;
  if (!starts.known) return [{ name: every, opensOn: null, dueOn: undetermined(starts.missing, source), period: null }];
  const inTerm = windowInTerm(situation);
  if (!inTerm) return [];
  return periodsWithin(inTerm, every).flatMap((period) => {
    const due = dueMonth === null ? period.until : period.from.add({ months: Math.min(dueMonth, monthsIn[every]) }).subtract({ days: 1 });
    if (isBefore(period.from, starts.value) || (ends.known && isAfter(due, ends.value))) return [];
    if (!overlap(situation.window, { from: period.from, until: due })) return [];
    const steps = [
      { code: 'periodOf', every, ...period } as const,
      ...(dueMonth === null ? [] : [{ code: 'beforeEndOf', period: `month ${dueMonth}`, day: due } as const]),
      { code: 'wholePeriodsOnly', every } as const,
    ];
    return [{ name: periodName(period.from, every), opensOn: period.from, dueOn: explain(due, source, steps), period }];
  });
}

/** `2026`, `2026-H1`, `2026-Q3` or `2026-07`. */
export function periodName(from: Day, every: keyof typeof monthsIn): string {
  switch (every) {
    case 'year':
      return `${from.year}`;
    case 'halfYear':
      return `${from.year}-H${Math.ceil(from.month / 6)}`;
    case 'quarter':
      return `${from.year}-Q${Math.ceil(from.month / 3)}`;
    case 'month':
      return from.toString().slice(0, 7);
  }
}

function within({ window }: Situation, occurrence: Occurrence): readonly Occurrence[] {
  const { dueOn, opensOn } = occurrence;
  if (!dueOn.known) return [occurrence];
  const touches = opensOn && !isAfter(opensOn, dueOn.value) ? overlap(window, { from: opensOn, until: dueOn.value }) !== null : contains(window, dueOn.value);
  return touches ? [occurrence] : [];
}
