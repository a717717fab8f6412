import { signInAddress } from '@landsby/front';
import { ButtonLink, Page, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';

export function SignInPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Landsby for municipalities`} product="Landsby">
      <Sentence look="lead">
        <Trans>See what your agreements ask of you, by when and why, and what leaving one would mean.</Trans>
      </Sentence>
      <div>
        <ButtonLink look="primary" href={signInAddress()}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
