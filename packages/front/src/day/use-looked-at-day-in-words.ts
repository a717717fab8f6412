import type { LookedAtDay as LookedAtDayInWords } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useWording } from '../language/use-wording.ts';
import { useLookedAtDay } from './looked-at-day.ts';

export function useLookedAtDayInWords(todayHref: string): LookedAtDayInWords {
  const { t } = useLingui();
  const { day, isToday } = useLookedAtDay();
  const wording = useWording();
  const inWords = wording.day(day);
  return {
    day: inWords,
    shortDay: wording.shortDay(day),
    isToday,
    sentence: t`You see the programme as of ${inWords}.`,
    todayHref,
  };
}
