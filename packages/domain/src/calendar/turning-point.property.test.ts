import { describe, expect, it } from 'vitest';
import { calendarPeriods } from './period.ts';
import { beginsPeriod, dayAt, endsPeriod, isoAt, placesFrom } from './a-wall-calendar.ts';
import { type TurningPoint, turningPointFrom, turningPointUpTo } from './turning-point.ts';

const forms: readonly TurningPoint[] = calendarPeriods.flatMap(
  (of) =>
    [
      { edge: 'start', of },
      { edge: 'end', of },
    ] as const,
);

describe('a turning point is the first or last day of a calendar period', () => {
  it.each(forms)('from and up to any day of 2000 to 2100 the $edge of a $of is where a walk meets it', (form) => {
    const isTurning = form.edge === 'start' ? beginsPeriod : endsPeriod;
    const places = placesFrom('2000-01-01', '2100-12-31');
    const wrong: string[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (const place of places.toReversed()) {
      if (isTurning(place, form.of)) next = place;
      if (Number.isFinite(next) && turningPointFrom(dayAt(place), form).toString() !== isoAt(next))
        wrong.push(`from ${isoAt(place)}`);
    }
    let previous = Number.NEGATIVE_INFINITY;
    for (const place of places) {
      if (isTurning(place, form.of)) previous = place;
      if (Number.isFinite(previous) && turningPointUpTo(dayAt(place), form).toString() !== isoAt(previous))
        wrong.push(`up to ${isoAt(place)}`);
    }
    expect(wrong).toEqual([]);
  });
});
