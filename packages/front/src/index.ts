export { closedDaysInAddress } from './address/closed-days-in-address.ts';
export { type CompareInAddress, compareInAddress } from './address/compare-in-address.ts';
export { goWithin } from './address/go-within.ts';
export { agreementId, organisationId, wordOf } from './address/ids.ts';
export { asked, type PageInAddress, pageInAddress } from './address/page-in-address.ts';
export { useGo } from './address/use-go.ts';
export { agreementStateKind } from './agreement/agreement-state-kind.ts';
export { AgreementTexts } from './agreement/AgreementTexts.tsx';
export { documentLanguage, textIn } from './agreement/document-language.ts';
export { type TextInAddress, textInAddress } from './agreement/text-in-address.ts';
export { useAgreementAsked } from './agreement/use-agreement-asked.ts';
export { useDocumentWords } from './agreement/use-document-words.ts';
export { Answered } from './asking/Answered.tsx';
export { useClientKey } from './asking/client-key.ts';
export { isSignedOut, noticeExpiry, openClient } from './asking/client.ts';
export { Failure } from './asking/Failure.tsx';
export { PageFailed } from './asking/PageFailed.tsx';
export { reloadAfterNewBuild } from './asking/reload-after-new-build.ts';
export { useAct } from './asking/use-act.ts';
export { useAskedIf } from './asking/use-asked-if.ts';
export { useAsked } from './asking/use-asked.ts';
export { dayFrom } from './day/day-from.ts';
export { DayProvider, dayInAddress, isDay, useLookedAtDay } from './day/looked-at-day.ts';
export { type Scale, scaleOver } from './day/scale-over.ts';
export { useAddressOnDay } from './day/use-address-on-day.ts';
export { useDaysOnScale } from './day/use-days-on-scale.ts';
export { quoted } from './explanation/quoted.ts';
export { type Choice, ShowOnly } from './filter/ShowOnly.tsx';
export { Entrance } from './frame/Entrance.tsx';
export type { FrontEnd } from './frame/front-end.ts';
export { PersonFrame } from './frame/PersonFrame.tsx';
export { productName } from './frame/product-name.ts';
export { FindingCount } from './finding/FindingCount.tsx';
export { severityKind } from './finding/severity-kind.ts';
export { LanguageProvider } from './language/LanguageProvider.tsx';
export { rememberedLanguage, speakingFrom } from './language/languages.ts';
export { useLanguage } from './language/use-language.ts';
export { usePickedWords } from './language/use-picked-words.ts';
export { useWording } from './language/use-wording.ts';
export { type Act, ActingProvider, useActing } from './ledger/acting.tsx';
export { stateKind } from './ledger/state-kind.ts';
export {
  type KnownProgramme,
  ProgrammesProvider,
  useCurrentProgramme,
  useProgramme,
  useProgrammes,
} from './programme/programmes.ts';
export { SignInPage } from './session/SignInPage.tsx';
