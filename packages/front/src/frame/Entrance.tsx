import { PlainFrame } from '@landsby/ui';
import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { UseQueryResponse } from 'urql';
import { Answered } from '../asking/Answered.tsx';
import { DayProvider, dayInAddress } from '../day/looked-at-day.ts';
import { useLanguage } from '../language/use-language.ts';
import type { FrontEnd } from './front-end.ts';
import { productName } from './product-name.ts';

interface EntranceProps<Viewer> extends FrontEnd {
  readonly answer: UseQueryResponse<{ readonly viewer: Viewer | null }>;
  readonly signInPage: ReactNode;
  readonly children: (viewer: Viewer) => ReactNode;
}

/** Who is signed in comes in, on the day that the address names; a stranger is asked to sign in. */
export function Entrance<Viewer extends { readonly today: string }>(props: EntranceProps<Viewer>) {
  const { app, part, onLanguage, answer, signInPage, children } = props;
  const language = useLanguage();
  const { day } = dayInAddress(useSearch({ strict: false }));
  const viewer = answer[0].data?.viewer;
  const today = viewer?.today;
  const lookedAt = useMemo(
    () => (today === undefined ? null : { today, day: day ?? today, isToday: day === undefined || day === today }),
    [today, day],
  );
  if (viewer && lookedAt) return <DayProvider value={lookedAt}>{children(viewer)}</DayProvider>;
  return (
    <PlainFrame app={app} product={{ name: productName, part }} language={language} onLanguage={onLanguage}>
      <Answered answer={answer}>{() => signInPage}</Answered>
    </PlainFrame>
  );
}
