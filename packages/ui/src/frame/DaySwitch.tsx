import type { ReactNode } from 'react';
import { useWords } from '../provider/words.ts';
import type { LookedAtDay } from './DayStrip.tsx';
import { HeaderDisclosure } from './HeaderDisclosure.tsx';

interface DaySwitchProps extends Pick<LookedAtDay, 'day' | 'shortDay' | 'isToday'> {
  /** Where another day is chosen. */
  readonly children: ReactNode;
}

/** The day everything on the page is seen from, and behind it the way to another. */
export function DaySwitch({ day, shortDay, isToday, children }: DaySwitchProps) {
  const words = useWords();
  return (
    <div className="order-last sm:order-none">
      <HeaderDisclosure
        chosen={day}
        label={
          <>
            {isToday && <span className="max-md:sr-only">{words.today} </span>}
            <span className="sm:hidden">{shortDay}</span>
            <span className="max-sm:hidden">{day}</span>
          </>
        }
      >
        {children}
      </HeaderDisclosure>
    </div>
  );
}
