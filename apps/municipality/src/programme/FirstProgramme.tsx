import { productName, useProgrammes } from '@landsby/front';
import { Page, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Navigate } from '@tanstack/react-router';

export function FirstProgramme() {
  const { t } = useLingui();
  const [first] = useProgrammes();
  if (first) return <Navigate to="/$programme/what-waits" params={{ programme: first.key }} replace />;
  return (
    <Page title={t`Your municipality is in no programme here`} product={productName}>
      <Sentence>
        <Trans>Ask the programme's secretariat to take your municipality in.</Trans>
      </Sentence>
    </Page>
  );
}
