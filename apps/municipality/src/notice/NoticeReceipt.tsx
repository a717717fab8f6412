import { usePickedWords, useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { Receipt, Sentence, Stack, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useMoment } from '../language/use-moment.ts';
import { useLinks } from '../routes/use-links.ts';

const NoticeReceiptFragment = graphql(`
  fragment NoticeReceipt on NoticeGiven {
    agreement {
      id
      title {
        da
        sv
        en
      }
      parties {
        ...PartyName
      }
    }
    notice {
      ground
      cause
      givenOn
      effectiveOn
      lastDay
      withdrawableUntil
      by {
        ...PartyName
      }
    }
    receipt {
      id
      recordedAt
    }
  }
`);

export function NoticeReceipt(props: { readonly outcome: FragmentType<typeof NoticeReceiptFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const nameOf = usePartyName();
  const momentOf = useMoment();
  const links = useLinks();
  const { agreement, notice, receipt } = readFragment(NoticeReceiptFragment, props.outcome);
  const until = wording.day(notice.withdrawableUntil);

  return (
    <Receipt
      title={t`Notice is given`}
      facts={[
        { term: t`Agreement`, is: pick(agreement.title).text },
        { term: t`Between`, is: wording.list(agreement.parties.map(nameOf)) },
        { term: t`Given by`, is: nameOf(notice.by) },
        { term: t`Given on`, is: wording.day(notice.givenOn) },
        { term: t`Ground`, is: wording.label('exitGround', notice.ground) },
        ...(notice.cause === null ? [] : [{ term: t`What has happened`, is: notice.cause }]),
        { term: t`Takes effect`, is: wording.day(notice.effectiveOn) },
        { term: t`Last day`, is: wording.day(notice.lastDay) },
        { term: t`Recorded`, is: momentOf(receipt.recordedAt) },
        { term: t`Receipt`, is: receipt.id },
      ]}
    >
      <Stack>
        <Sentence>
          <Trans>
            The other party and the programme's secretariat can see it now. Hand this page over as you usually do.
          </Trans>
        </Sentence>
        <Sentence>
          <Trans>
            You can <TextLink href={links.withdrawNotice(agreement.id)}>take the notice back</TextLink> until {until}.
          </Trans>
        </Sentence>
      </Stack>
    </Receipt>
  );
}
