import { signInAddress } from '@landsby/front';
import { ButtonLink, Page, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';

export function SignInPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Landsby for the secretariat`} product="Landsby">
      <Sentence look="lead">
        <Trans>See what every agreement of your programme asks for, of whom and by when, and why.</Trans>
      </Sentence>
      <div>
        <ButtonLink look="primary" href={signInAddress()}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
