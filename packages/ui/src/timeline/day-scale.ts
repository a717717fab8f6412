import { dayNumber, isoDay } from './day-number.ts';

export interface DayScale {
  readonly from: string;
  readonly to: string;
  /** Where a day stands, in percent of the width; outside days stand at the edge. */
  readonly at: (day: string) => number;
  readonly dayAt: (fraction: number) => string;
}

export function dayScale(from: string, to: string): DayScale {
  const first = dayNumber(from);
  const length = Math.max(1, dayNumber(to) - first);
  return {
    from,
    to,
    at: (day) => clamp((dayNumber(day) - first) / length) * 100,
    dayAt: (fraction) => isoDay(first + Math.round(clamp(fraction) * length)),
  };
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
