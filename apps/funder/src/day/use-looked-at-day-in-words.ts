import { useLookedAtDay, useWording } from '@landsby/front';
import type { LookedAtDay as LookedAtDayInWords } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useLinks } from '../routes/use-links.ts';

export function useLookedAtDayInWords(): LookedAtDayInWords {
  const { t } = useLingui();
  const { day, isToday } = useLookedAtDay();
  const wording = useWording();
  const inWords = wording.day(day);
  return {
    day: inWords,
    shortDay: wording.shortDay(day),
    isToday,
    sentence: t`You see the programme as of ${inWords}.`,
    todayHref: useLinks().onDay(null),
  };
}
