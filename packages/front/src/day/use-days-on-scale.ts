import { useLingui } from '@lingui/react/macro';
import { useLookedAtDay } from './looked-at-day.ts';

interface DayOnScale {
  readonly day: string;
  readonly label: string;
}

/** Today on a timeline and, where the page shows another day, that day. */
export function useDaysOnScale(): { readonly today: DayOnScale; readonly lookedAt?: DayOnScale } {
  const { t } = useLingui();
  const { day, today, isToday } = useLookedAtDay();
  return { today: { day: today, label: t`Today` }, ...(!isToday && { lookedAt: { day, label: t`The day you see` } }) };
}
