import type { Language } from '@landsby/ui';
import { loadWording, type Wording } from '@landsby/wording';
import { i18n, type Messages } from '@lingui/core';

const key = 'landsby-language';
const languages: readonly Language[] = ['da', 'sv', 'en'];
const wordings = new Map<Language, Wording>();

type Catalogues = Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>>;

/** A front end speaks with its own catalogue and with what the domain's wording says. */
export function speakingFrom(catalogues: Catalogues) {
  const speak = async (language: Language): Promise<void> => {
    const [{ messages }, wording] = await Promise.all([catalogues[language](), loadWording(language)]);
    wordings.set(language, wording);
    i18n.loadAndActivate({ locale: language, messages });
  };
  return {
    speak,
    /** From now on, and on every later visit. */
    choose: (language: Language): void => {
      localStorage.setItem(key, language);
      void speak(language);
    },
  };
}

/** What the person chose last, else the first of ours that the browser asks for. */
export function rememberedLanguage(): Language {
  const wishes = [localStorage.getItem(key), ...navigator.languages].map((wish) => wish?.slice(0, 2));
  return languages.find((language) => language === wishes.find((wish) => isOurs(wish))) ?? 'en';
}

/** What the domain says in a language that is spoken. */
export function wordingSpoken(language: Language): Wording {
  const wording = wordings.get(language);
  if (!wording) throw new Error(`Nobody speaks ${language} yet.`);
  return wording;
}

function isOurs(wish: string | undefined): boolean {
  return languages.some((language) => language === wish);
}
