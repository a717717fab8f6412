import { usePickedWords, useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { Receipt, Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useMoment } from '../language/use-moment.ts';

const WithdrawalReceiptFragment = graphql(`
  fragment WithdrawalReceipt on NoticeWithdrawn {
    agreement {
      title {
        da
        sv
        en
      }
      parties {
        ...PartyName
      }
    }
    receipt {
      id
      on
      recordedAt
      organisation {
        name
      }
    }
  }
`);

export function WithdrawalReceipt(props: { readonly outcome: FragmentType<typeof WithdrawalReceiptFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const nameOf = usePartyName();
  const momentOf = useMoment();
  const { agreement, receipt } = readFragment(WithdrawalReceiptFragment, props.outcome);
  return (
    <Receipt
      title={t`The notice is taken back`}
      facts={[
        { term: t`Agreement`, is: pick(agreement.title).text },
        { term: t`Between`, is: wording.list(agreement.parties.map(nameOf)) },
        { term: t`Taken back by`, is: receipt.organisation.name },
        { term: t`Taken back on`, is: wording.day(receipt.on) },
        { term: t`Recorded`, is: momentOf(receipt.recordedAt) },
        { term: t`Receipt`, is: receipt.id },
      ]}
    >
      <Sentence>
        <Trans>The agreement goes on as if the notice had not been given.</Trans>
      </Sentence>
    </Receipt>
  );
}
