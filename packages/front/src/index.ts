export { goWithin } from './address/go-within.ts';
export { agreementId, organisationId, wordOf } from './address/ids.ts';
export { asked, type PageInAddress, pageInAddress } from './address/page-in-address.ts';
export { isSignedOut, noticeExpiry, openClient } from './asking/client.ts';
export { Failure } from './asking/Failure.tsx';
export { reloadAfterNewBuild } from './asking/reload-after-new-build.ts';
export { DayPanel } from './day/DayPanel.tsx';
export { DayProvider, dayInAddress, isDay, useLookedAtDay } from './day/looked-at-day.ts';
export { quoted } from './explanation/quoted.ts';
export { LanguageProvider } from './language/LanguageProvider.tsx';
export { rememberedLanguage, speakingFrom } from './language/languages.ts';
export { useLanguage } from './language/use-language.ts';
export { usePickedWords } from './language/use-picked-words.ts';
export { useWording } from './language/use-wording.ts';
export {
  type KnownProgramme,
  ProgrammesProvider,
  useCurrentProgramme,
  useProgramme,
  useProgrammes,
} from './programme/programmes.ts';
export { ExpiredSession } from './session/ExpiredSession.tsx';
export { signInAddress } from './session/sign-in-address.ts';
export { signOut } from './session/sign-out.ts';
