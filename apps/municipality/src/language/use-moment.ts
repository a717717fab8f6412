import { useLanguage } from '@landsby/front';
import { localeOf } from '@landsby/wording';

/** A moment as the clock on the wall shows it. */
export function useMoment(): (instant: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(localeOf[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  });
  return (instant) => `${language === 'sv' ? 'den ' : ''}${format.format(new Date(instant))}`;
}
