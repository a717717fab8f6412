import { UiProvider } from '@landsby/ui';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { useRuleNames } from './use-rule-names.ts';
import { useLanguage } from './use-language.ts';
import { useUiWords } from './use-ui-words.ts';

interface LanguageProviderProps {
  readonly navigate?: (href: string) => void;
  readonly children: ReactNode;
}

export function LanguageProvider(props: LanguageProviderProps) {
  return (
    <I18nProvider i18n={i18n}>
      <WithUiWords {...props} />
    </I18nProvider>
  );
}

function WithUiWords({ navigate, children }: LanguageProviderProps) {
  const language = useLanguage();
  const words = useUiWords();
  const ruleName = useRuleNames(language);
  return (
    <UiProvider language={language} words={words} ruleName={ruleName} {...(navigate && { navigate })}>
      {children}
    </UiProvider>
  );
}
