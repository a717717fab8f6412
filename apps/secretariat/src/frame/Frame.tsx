import { SignInPage } from '@landsby/front';
import { SignedIn } from '@landsby/reading/frame';
import { Trans, useLingui } from '@lingui/react/macro';
import { choose } from '../language/language.ts';
import { FrameOfPerson } from './FrameOfPerson.tsx';

export function Frame() {
  const { t } = useLingui();
  const frontEnd = { app: 'secretariat', part: t`Secretariat`, onLanguage: choose } as const;
  return (
    <SignedIn
      {...frontEnd}
      signInPage={
        <SignInPage title={t`Landsby for the secretariat`}>
          <Trans>See what every agreement of your programme asks for, of whom and by when, and why.</Trans>
        </SignInPage>
      }
    >
      {(viewer) => <FrameOfPerson {...frontEnd} viewer={viewer} />}
    </SignedIn>
  );
}
