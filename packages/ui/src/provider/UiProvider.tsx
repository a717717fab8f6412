import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-aria-components';
import { type UiWords, WordsProvider } from './words.ts';

export type Language = 'da' | 'sv' | 'en';

const locales = { da: 'da-DK', sv: 'sv-SE', en: 'en-GB' } as const;

interface UiProviderProps {
  readonly language: Language;
  readonly words: UiWords;
  /** Called for clicks on links of the same origin; without it links are ordinary links. */
  readonly navigate?: (href: string) => void;
  /** Makes the address that stands in the page from the one a link was given. */
  readonly useHref?: (href: string) => string;
  readonly children: ReactNode;
}

export function UiProvider({ language, words, navigate, useHref, children }: UiProviderProps) {
  useEffect(() => {
    document.documentElement.lang = locales[language];
  }, [language]);

  return (
    <I18nProvider locale={locales[language]}>
      <WordsProvider value={words}>
        {navigate ? (
          <RouterProvider navigate={navigate} {...(useHref && { useHref })}>
            {children}
          </RouterProvider>
        ) : (
          children
        )}
      </WordsProvider>
    </I18nProvider>
  );
}
