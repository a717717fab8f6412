import { Notice, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useExpiredSession, useSessionOfAllTabs } from './session.ts';
import { signInAddress } from './sign-in-address.ts';

export function ExpiredSession() {
  const { t } = useLingui();
  useSessionOfAllTabs();
  if (!useExpiredSession()) return null;
  return (
    <Notice kind="warning" title={t`You have been signed out, since nothing happened for a while.`} isOutcome>
      <Trans>
        What you wrote is still here.{' '}
        <TextLink href={signInAddress()} opensTab>
          Sign in again in a new tab
        </TextLink>
        , then come back to this one.
      </Trans>
    </Notice>
  );
}
