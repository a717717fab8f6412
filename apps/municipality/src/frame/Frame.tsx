import { SignInPage } from '@landsby/front';
import { SignedIn } from '@landsby/reading/frame';
import { Trans, useLingui } from '@lingui/react/macro';
import { choose } from '../language/language.ts';
import { FrameOfPerson } from './FrameOfPerson.tsx';

export function Frame() {
  const { t } = useLingui();
  const frontEnd = { app: 'municipality', part: t`Municipality`, onLanguage: choose } as const;
  return (
    <SignedIn
      {...frontEnd}
      signInPage={
        <SignInPage title={t`Landsby for municipalities`}>
          <Trans>See what your agreements ask of you, by when and why, and what leaving one would mean.</Trans>
        </SignInPage>
      }
    >
      {(viewer) => <FrameOfPerson {...frontEnd} viewer={viewer} />}
    </SignedIn>
  );
}
