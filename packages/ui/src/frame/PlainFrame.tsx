import type { ReactNode } from 'react';
import type { Language } from '../provider/UiProvider.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SkipLink } from './SkipLink.tsx';

interface PlainFrameProps {
  readonly app: 'secretariat' | 'municipality' | 'funder';
  readonly product: { readonly name: string; readonly part: string };
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** Around what is shown to somebody we do not know yet. */
export function PlainFrame({ app, product, language, onLanguage, children }: PlainFrameProps) {
  return (
    <div data-app={app} className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-ink border-b">
        <div className="mx-auto flex max-w-[60rem] flex-wrap items-center justify-between gap-x-6 px-4 py-2 sm:px-6">
          <p className="leading-tight">
            <span className="block font-semibold text-lg leading-tight">{product.name}</span>
            <span className="block text-accent text-sm leading-tight">{product.part}</span>
          </p>
          <LanguageSwitch language={language} onLanguage={onLanguage} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[60rem] grow px-4 py-10 sm:px-6 sm:py-16">
        {children}
      </main>
    </div>
  );
}
