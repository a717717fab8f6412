import type { Language } from '@landsby/ui';
import { useLingui } from '@lingui/react';

/** The person's language. */
export function useLanguage(): Language {
  return useLingui().i18n.locale as Language;
}
