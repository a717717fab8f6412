import { productName, useProgrammes } from '@landsby/front';
import { Page, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Navigate } from '@tanstack/react-router';

export function FirstProgramme() {
  const { t } = useLingui();
  const [first] = useProgrammes();
  if (first) return <Navigate to="/$programme/at-a-glance" params={{ programme: first.key }} replace />;
  return (
    <Page title={t`Your organisation pays for no programme here`} product={productName}>
      <Sentence>
        <Trans>Ask the secretariat of the programme to name your organisation as its funder.</Trans>
      </Sentence>
    </Page>
  );
}
