import { productName } from '@landsby/front';
import { Page, Sentence, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLinks } from '../address/links.tsx';

/** The same for what does not exist and for what is not theirs. */
export function PageNotFound() {
  const { t } = useLingui();
  return (
    <Page title={t`There is nothing here`} product={productName}>
      <Sentence>
        <Trans>
          Either it does not exist, or it is not yours to see. Check the address, or{' '}
          <TextLink href={useLinks().start()}>start from what waits</TextLink>.
        </Trans>
      </Sentence>
    </Page>
  );
}
