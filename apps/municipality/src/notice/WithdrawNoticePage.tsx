import { Answered, productName, useAgreementAsked, useAsked, useLookedAtDay } from '@landsby/front';
import { PageNotFound } from '@landsby/keeping/frame';
import { Page, TextLink } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { NoticeTitle } from './NoticeTitle.tsx';
import { WithdrawNotice } from './WithdrawNotice.tsx';

const WithdrawNoticeQuery = graphql(`
  query WithdrawNoticePage($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...NoticeTitle
      ...WithdrawNotice
    }
  }
`);

export function WithdrawNoticePage() {
  const { t } = useLingui();
  const { agreement: id } = useAgreementAsked();
  const { today } = useLookedAtDay();
  const answer = useAsked(WithdrawNoticeQuery, { agreement: id, asOf: today });
  const links = useLinks();
  const found = answer[0].data?.agreement;
  if (found === null) return <PageNotFound />;

  return (
    <Page
      title={t`Take the notice back`}
      product={productName}
      above={
        <TextLink href={links.leaving(id)} isQuiet>
          {t`Leaving`}
        </TextLink>
      }
      lead={found && <NoticeTitle agreement={found} />}
    >
      <Answered answer={answer} lines={10}>
        {({ agreement }) =>
          agreement && (
            <WithdrawNotice agreement={agreement} onAskAnew={() => answer[1]({ requestPolicy: 'network-only' })} />
          )
        }
      </Answered>
    </Page>
  );
}
