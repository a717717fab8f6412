import { Entrance, useAsked } from '@landsby/front';
import { Outlet } from '@tanstack/react-router';
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
  return (
    <Entrance app="secretariat" product={useProduct()} onLanguage={choose} answer={answer} signInPage={<SignInPage />}>
      {(viewer) => (
        <SignedInFrame viewer={viewer}>
          <Outlet />
        </SignedInFrame>
      )}
    </Entrance>
  );
}
