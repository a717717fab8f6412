import { Answered, productName, useAgreementAsked, useAsked, useLookedAtDay } from '@landsby/front';
import { PageNotFound } from '@landsby/keeping/frame';
import { Page, TextLink } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { graphql } from '../generated/index.ts';
import { groundOf } from '../leaving/leaving-in-address.ts';
import { useLinks } from '../routes/use-links.ts';
import { GiveNotice } from './GiveNotice.tsx';
import { NoticeTitle } from './NoticeTitle.tsx';

const GiveNoticeQuery = graphql(`
  query GiveNoticePage($agreement: ID!, $noticeOn: Day!, $ground: ExitGround!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...NoticeTitle
      ...GiveNotice
    }
  }
`);

/** Formal acts are of today, whatever day is looked at. */
export function GiveNoticePage() {
  const { t } = useLingui();
  const { agreement: id } = useAgreementAsked();
  const { today } = useLookedAtDay();
  const { on = today, ground: word } = useSearch({ from: '/$programme/agreements/$agreement/give-notice' });
  const ground = groundOf(word) ?? 'ORDINARY';
  const variables = { agreement: id, noticeOn: on, ground, asOf: today };
  const answer = useAsked(GiveNoticeQuery, variables);
  const links = useLinks();
  if (answer[0].data?.agreement === null) return <PageNotFound />;

  return (
    <Page
      title={t`Give notice`}
      product={productName}
      above={
        <TextLink href={links.leaving(id, { on, ...(word && { ground: word }) })} isQuiet>
          {t`Leaving`}
        </TextLink>
      }
      lead={answer[0].data?.agreement && <NoticeTitle agreement={answer[0].data.agreement} />}
    >
      <Answered answer={answer} lines={10}>
        {({ agreement }) =>
          agreement && (
            <GiveNotice
              agreement={agreement}
              noticeOn={on}
              ground={ground}
              onAskAnew={() => answer[1]({ requestPolicy: 'network-only' })}
            />
          )
        }
      </Answered>
    </Page>
  );
}
