import { TextLink } from '../action/TextLink.tsx';
import { useWords } from '../provider/words.ts';

export interface LookedAtDay {
  /** The day in words: "21. november 2026". */
  readonly day: string;
  /** The same where there is little room: "21. nov. 2026". */
  readonly shortDay: string;
  readonly isToday: boolean;
  /** The sentence shown when it is another day: "You see the programme as it stood on 1 May 2025." */
  readonly sentence: string;
  /** This page, today. */
  readonly todayHref: string;
}

export function DayStrip({ isToday, sentence, todayHref }: LookedAtDay) {
  const words = useWords();
  if (isToday) return null;
  return (
    <output className="block border-due border-b bg-due-wash">
      <span className="mx-auto flex max-w-[90rem] flex-wrap gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <span className="font-semibold">{sentence}</span>
        <span className="print:hidden">
          <TextLink href={todayHref} isQuiet>
            {words.backToToday}
          </TextLink>
        </span>
      </span>
    </output>
  );
}
