import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-aria-components';
import { type RuleName, RuleNameProvider } from './rule-names.ts';
import { type UiWords, WordsProvider } from './words.ts';

export type Language = 'da' | 'sv' | 'en';

const locales = { da: 'da-DK', sv: 'sv-SE', en: 'en-GB' } as const;

const withoutName: RuleName = () => null;

interface UiProviderProps {
  readonly language: Language;
  readonly words: UiWords;
  /** What a rule says in a few words; nothing where its id has to do. */
  readonly ruleName?: RuleName;
  /** Called for clicks on links of the same origin; without it links are ordinary links. */
  readonly navigate?: (href: string) => void;
  /** Makes the address that stands in the page from the one a link was given. */
  readonly useHref?: (href: string) => string;
  readonly children: ReactNode;
}

export function UiProvider({ language, words, ruleName = withoutName, navigate, useHref, children }: UiProviderProps) {
  useEffect(() => {
    document.documentElement.lang = locales[language];
  }, [language]);

  return (
    <I18nProvider locale={locales[language]}>
      <WordsProvider value={words}>
        <RuleNameProvider value={ruleName}>
          {navigate ? (
            <RouterProvider navigate={navigate} {...(useHref && { useHref })}>
              {children}
            </RouterProvider>
          ) : (
            children
          )}
        </RuleNameProvider>
      </WordsProvider>
    </I18nProvider>
  );
}
