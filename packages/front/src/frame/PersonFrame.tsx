import { AppFrame } from '@landsby/ui';
import { useParams } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { DayPanel } from '../day/DayPanel.tsx';
import { useLookedAtDayInWords } from '../day/use-looked-at-day-in-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { useProgrammes } from '../programme/programmes.ts';
import { ExpiredSession } from '../session/ExpiredSession.tsx';
import { signOut } from '../session/sign-out.ts';

type Frame = ComponentProps<typeof AppFrame>;

interface PersonFrameProps extends Pick<Frame, 'app' | 'product' | 'navigation' | 'onLanguage' | 'person'> {
  readonly onProgramme: (key: string) => void;
  readonly todayHref: string;
  readonly onDay: (day: string | null) => void;
  readonly children: ReactNode;
}

/** What stands around every page of a person: the programme, the day, the way out. */
export function PersonFrame({ onProgramme, todayHref, onDay, children, ...own }: PersonFrameProps) {
  const { programme } = useParams({ strict: false });
  const options = useProgrammes().map(({ key, name }) => ({ id: key, name }));

  return (
    <AppFrame
      {...own}
      programme={{ current: programme, options, onSwitch: onProgramme }}
      language={useLanguage()}
      onSignOut={() => void signOut(`/${own.app}/`)}
      day={useLookedAtDayInWords(todayHref)}
      dayPanel={<DayPanel todayHref={todayHref} onChoose={onDay} />}
      notice={<ExpiredSession />}
    >
      {children}
    </AppFrame>
  );
}
