import type { ReactNode } from 'react';
import { useWords } from '../provider/words.ts';
import { HeaderDisclosure } from './HeaderDisclosure.tsx';

interface DaySwitchProps {
  readonly day: string;
  readonly isToday: boolean;
  /** Where another day is chosen. */
  readonly children: ReactNode;
}

/** The day everything on the page is seen from, and behind it the way to another. */
export function DaySwitch({ day, isToday, children }: DaySwitchProps) {
  const words = useWords();
  return (
    <div className="order-last sm:order-none">
      <HeaderDisclosure
        chosen={day}
        label={
          <>
            {isToday && <span className="max-md:sr-only">{words.today} </span>}
            {day}
          </>
        }
      >
        {children}
      </HeaderDisclosure>
    </div>
  );
}
