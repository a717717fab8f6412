import { Answered, productName, useAgreementAsked, useAsked, usePickedWords } from '@landsby/front';
import { Page, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { PageNotFound } from '../frame/PageNotFound.tsx';
import { graphql } from '../generated/index.ts';
import { useLinks } from '../address/links.tsx';
import { SignAgreement } from './SignAgreement.tsx';

const SignPageQuery = graphql(`
  query SignPage($agreement: ID!) {
    agreement(id: $agreement) {
      id
      title {
        da
        sv
        en
      }
      ...SignAgreement
    }
  }
`);

/** Formal acts are of today, whatever day is looked at. */
export function SignPage() {
  const { t } = useLingui();
  const { agreement: id } = useAgreementAsked();
  const answer = useAsked(SignPageQuery, { agreement: id });
  const links = useLinks();
  const pick = usePickedWords();
  const known = answer[0].data?.agreement;
  if (known === null) return <PageNotFound />;

  return (
    <Page
      title={t`Sign the agreement`}
      product={productName}
      above={
        <TextLink href={links.findings(id)} isQuiet>
          <Trans>Findings</Trans>
        </TextLink>
      }
      lead={known && pick(known.title).text}
    >
      <Answered answer={answer} lines={10}>
        {({ agreement }) =>
          agreement && (
            <SignAgreement agreement={agreement} onAskAnew={() => answer[1]({ requestPolicy: 'network-only' })} />
          )
        }
      </Answered>
    </Page>
  );
}
