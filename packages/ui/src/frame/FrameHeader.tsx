import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import type { Language } from '../provider/UiProvider.tsx';
import { useWords } from '../provider/words.ts';
import type { LookedAtDay } from './DayStrip.tsx';
import { DaySwitch } from './DaySwitch.tsx';
import { HeaderDisclosure } from './HeaderDisclosure.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ProgrammeSwitch, type ProgrammeSwitchProps } from './ProgrammeSwitch.tsx';

export interface FrameHeaderProps {
  /** The product's name; beside it which front end this is. */
  readonly product: { readonly name: string; readonly part: string; readonly href: string };
  readonly programme: ProgrammeSwitchProps;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly person: { readonly name: string; readonly organisation: string };
  readonly onSignOut: () => void;
  readonly today: LookedAtDay;
  /** Where another day is chosen; without it the day only stands there. */
  readonly dayPanel?: ReactNode;
  readonly search?: ReactNode;
}

export function FrameHeader({
  product,
  programme,
  language,
  onLanguage,
  person,
  onSignOut,
  today,
  dayPanel,
  search,
}: FrameHeaderProps) {
  const words = useWords();
  return (
    <header className="border-ink border-b">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-6 px-4 pt-2 sm:flex-nowrap sm:pb-2 sm:px-6 print:px-0">
        <Link
          href={product.href}
          className="flex min-h-11 shrink-0 grow flex-col sm:grow-0 justify-center rounded text-ink leading-tight no-underline"
        >
          <span className="font-semibold text-lg leading-tight">{product.name}</span>
          <span className="text-accent text-sm leading-tight">{product.part}</span>
        </Link>
        <div className="order-last min-w-0 grow basis-1/2 sm:order-none sm:basis-auto lg:ml-12">
          <ProgrammeSwitch {...programme} />
        </div>
        {search && <div className="hidden w-64 lg:block print:hidden">{search}</div>}
        {dayPanel && <DaySwitch {...today}>{dayPanel}</DaySwitch>}
        <p className={`hidden text-ink-soft text-sm print:block ${dayPanel ? '' : 'md:block'}`}>
          {today.isToday && `${words.today} `}
          <span className="whitespace-nowrap">{today.day}</span>
        </p>
        <HeaderDisclosure label={person.name}>
          <p className="font-semibold">{person.name}</p>
          <p className="mb-3 text-ink-soft text-sm">{person.organisation}</p>
          <LanguageSwitch language={language} onLanguage={onLanguage} />
          <button
            type="button"
            onClick={onSignOut}
            className="mt-3 flex min-h-11 w-full items-center rounded border-line border-t text-left text-accent underline underline-offset-3"
          >
            {words.signOut}
          </button>
        </HeaderDisclosure>
      </div>
    </header>
  );
}
