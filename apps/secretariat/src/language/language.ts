export const { choose, speak } = speakingFrom({
  da: () => import('../../locales/da.po'),
  sv: () => import('../../locales/sv.po'),
  en: () => import('../../locales/en.po'),
});
import { speakingFrom } from '@landsby/front';
