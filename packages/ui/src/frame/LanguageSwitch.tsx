import type { Language } from '../provider/UiProvider.tsx';
import { useWords } from '../provider/words.ts';

const ownNames: Record<Language, string> = { da: 'Dansk', sv: 'Svenska', en: 'English' };
const languages: readonly Language[] = ['da', 'sv', 'en'];

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Each language is called by its own name, so that whoever is lost finds home. */
export function LanguageSwitch({ language, onLanguage }: LanguageSwitchProps) {
  return (
    <fieldset className="-ml-2 flex gap-1">
      <legend className="sr-only">{useWords().language}</legend>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => onLanguage(one)}
          className="min-h-11 rounded px-2 text-sm underline decoration-edge underline-offset-3 hover:bg-wash aria-pressed:font-semibold aria-pressed:no-underline"
        >
          {ownNames[one]}
        </button>
      ))}
    </fieldset>
  );
}
