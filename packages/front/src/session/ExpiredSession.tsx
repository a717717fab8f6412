import { Notice, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { signInAddress } from './sign-in-address.ts';
import { useExpiredSession } from './session.ts';

export function ExpiredSession() {
  const { t } = useLingui();
  if (!useExpiredSession()) return null;
  return (
    <Notice kind="warning" title={t`You have been signed out, since nothing happened for a while.`} isOutcome>
      <Trans>What you wrote on this page is kept.</Trans>{' '}
      <TextLink href={signInAddress()}>
        <Trans>Sign in again and come back here</Trans>
      </TextLink>
    </Notice>
  );
}
