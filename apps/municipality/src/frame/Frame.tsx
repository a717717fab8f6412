import { Answered, DayProvider, useAsked, useLanguage } from '@landsby/front';
import { PlainFrame } from '@landsby/ui';
import { Outlet, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { UseQueryResponse } from 'urql';
import type { FrameQuery as FrameQueryType } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { choose } from '../language/language.ts';
import { SignInPage } from '../sign-in/SignInPage.tsx';
import { useProduct } from './product.ts';
import { SignedInFrame } from './SignedInFrame.tsx';

const FrameQuery = graphql(`
  query Frame {
    viewer {
      today
      ...SignedInFrame
    }
  }
`);

export function Frame() {
  const answer = useAsked(FrameQuery, {});
  const viewer = answer[0].data?.viewer;
  const { day } = useSearch({ from: '__root__' });
  const today = viewer?.today;
  const lookedAt = useMemo(
    () => (today === undefined ? null : { today, day: day ?? today, isToday: day === undefined || day === today }),
    [today, day],
  );
  if (!viewer || !lookedAt) return <Stranger answer={answer} />;
  return (
    <DayProvider value={lookedAt}>
      <SignedInFrame viewer={viewer}>
        <Outlet />
      </SignedInFrame>
    </DayProvider>
  );
}

function Stranger({ answer }: { readonly answer: UseQueryResponse<FrameQueryType> }) {
  return (
    <PlainFrame app="municipality" product={useProduct()} language={useLanguage()} onLanguage={choose}>
      <Answered answer={answer}>{() => <SignInPage />}</Answered>
    </PlainFrame>
  );
}
