import type { ReactNode } from 'react';
import { BottomBar } from './BottomBar.tsx';
import { DayStrip, type LookedAtDay } from './DayStrip.tsx';
import { FrameHeader, type FrameHeaderProps } from './FrameHeader.tsx';
import type { NavigationItem } from './navigation.ts';
import { Rail } from './Rail.tsx';
import { SkipLink } from './SkipLink.tsx';

interface AppFrameProps extends Omit<FrameHeaderProps, 'today'> {
  readonly app: 'secretariat' | 'municipality' | 'funder';
  readonly day: LookedAtDay;
  /** On a phone the first five stand in the bar, or four and the rest behind a word. */
  readonly navigation: readonly NavigationItem[];
  /** Above every page, and in sight however far down: what the person has to know wherever they are. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

export function AppFrame({ app, day, navigation, notice, children, ...header }: AppFrameProps) {
  const leadsOn = navigation.length > 0;
  return (
    <div data-app={app} className="flex min-h-dvh flex-col pb-16 lg:pb-0 print:block print:pb-0">
      <SkipLink />
      <FrameHeader {...header} today={day} />
      <DayStrip {...day} />
      <div
        className={`mx-auto w-full max-w-[90rem] grow print:block ${leadsOn ? 'lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]' : ''}`}
      >
        {leadsOn && <Rail items={navigation} />}
        <main
          id="main"
          tabIndex={-1}
          className={`min-w-0 px-4 py-8 sm:px-6 ${leadsOn ? 'lg:border-line lg:border-l' : ''} lg:px-8 lg:py-10 print:border-0 print:px-0 print:pt-4`}
        >
          <div className="mx-auto max-w-[75rem]">
            {notice && <div className="sticky top-0 z-10 mb-8 empty:hidden print:hidden">{notice}</div>}
            {children}
          </div>
        </main>
      </div>
      {leadsOn && <BottomBar items={navigation} />}
    </div>
  );
}
