import { signInAddress } from '@landsby/front';
import { ButtonLink, Page, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';

export function SignInPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Landsby for the funder`} product="Landsby">
      <Sentence look="lead">
        <Trans>
          See how the programme you pay for stands: every agreement, what is kept and late, and how far the money
          reaches.
        </Trans>
      </Sentence>
      <div>
        <ButtonLink look="primary" href={signInAddress()}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
