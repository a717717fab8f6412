import { SignInPage } from '@landsby/front';
import { SignedIn } from '@landsby/reading/frame';
import { Trans, useLingui } from '@lingui/react/macro';
import { choose } from '../language/language.ts';
import { FrameOfPerson } from './FrameOfPerson.tsx';

export function Frame() {
  const { t } = useLingui();
  const frontEnd = { app: 'funder', part: t`Funder`, onLanguage: choose } as const;
  return (
    <SignedIn
      {...frontEnd}
      signInPage={
        <SignInPage title={t`Landsby for the funder`}>
          <Trans>
            See how the programme you pay for stands: every agreement, what is kept and late, and how far the money
            reaches.
          </Trans>
        </SignInPage>
      }
    >
      {(viewer) => <FrameOfPerson {...frontEnd} viewer={viewer} />}
    </SignedIn>
  );
}
