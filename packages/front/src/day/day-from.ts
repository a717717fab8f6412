import { earliestDay, latestDay } from '@landsby/ui';

/** The day so long after another, or before it; the calendar's own end where that lies beyond it. */
export function dayFrom(day: string, time: Temporal.DurationLike): string {
  const there = Temporal.PlainDate.from(day).add(time).toString();
  if (there < earliestDay) return earliestDay;
  return there > latestDay ? latestDay : there;
}
