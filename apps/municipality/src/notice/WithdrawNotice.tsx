import { Failure, useAct, useClientKey, useLookedAtDay, useWording } from '@landsby/front';
import { ExplainedDay } from '@landsby/reading/explanation';
import { ConfirmCeremony, EmptyState, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useOurOrganisation } from '../frame/our-organisation.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { useTold } from './use-told.tsx';
import { WithdrawalReceipt } from './WithdrawalReceipt.tsx';
import { WithdrawalRefusal } from './WithdrawalRefusal.tsx';

const WithdrawNoticeFragment = graphql(`
  fragment WithdrawNotice on Agreement {
    id
    version
    viewerCanWithdrawNotice
    viewerParty {
      key
    }
    notices(asOf: $asOf) {
      givenOn
      by {
        key
      }
      exit {
        effect {
          ...ExplainedDay
        }
      }
    }
    ...NoticeTold
  }
`);

const WithdrawNoticeMutation = graphql(`
  mutation WithdrawNotice($input: WithdrawNoticeInput!, $asOf: Day!) {
    withdrawNotice(input: $input) {
      __typename
      ...WithdrawalReceipt
      ...WithdrawalRefusal
    }
  }
`);

interface WithdrawNoticeProps {
  readonly agreement: FragmentType<typeof WithdrawNoticeFragment>;
  readonly onAskAnew: () => void;
}

/** Taking a notice back is as formal as giving it. */
export function WithdrawNotice(props: WithdrawNoticeProps) {
  const { t } = useLingui();
  const wording = useWording();
  const links = useLinks();
  const { today } = useLookedAtDay();
  const organisation = useOurOrganisation().name;
  const agreement = readFragment(WithdrawNoticeFragment, props.agreement);
  const { id, notices, version, viewerCanWithdrawNotice, viewerParty } = agreement;
  const told = useTold(agreement);
  const [clientKey, renewKey] = useClientKey();
  const [{ data, error, fetching }, withdrawNotice] = useAct(WithdrawNoticeMutation);
  const outcome = data?.withdrawNotice;
  const own = notices.find(({ by }) => by.key === viewerParty?.key);

  if (outcome?.__typename === 'NoticeWithdrawn') return <WithdrawalReceipt outcome={outcome} />;
  if (!own || !viewerCanWithdrawNotice) {
    return (
      <EmptyState title={t`There is no notice of ours to take back`}>
        <Trans>
          See <TextLink href={links.agreement(id)}>how the agreement stands</TextLink>.
        </Trans>
      </EmptyState>
    );
  }

  const withdraw = async () => {
    const answer = await withdrawNotice({
      input: { clientKey, agreementId: id, expectedVersion: version },
      asOf: today,
    });
    const kind = answer.data?.withdrawNotice.__typename;
    if (kind === 'ClientKeyReused') renewKey();
    if (kind === 'VersionConflict') props.onAskAnew();
  };
  const given = wording.day(own.givenOn);
  const effect = <ExplainedDay label={t`Would have taken effect`} answer={own.exit.effect} agreement={id} />;

  return (
    <>
      {outcome && <WithdrawalRefusal outcome={outcome} />}
      {error && <Failure error={error} onRetry={() => void withdraw()} />}
      <ConfirmCeremony
        effect={
          <Trans>
            We take back the notice of {given}, which would have taken effect on {effect}. The agreement then goes on as
            if it had not been given.
          </Trans>
        }
        told={told}
        takingBack={{
          title: t`Can it be undone?`,
          sentence: <Trans>You can give notice again, but it then counts from the new day.</Trans>,
        }}
        agreement={t`I may take this notice back on behalf of ${organisation}.`}
        agreementMissing={t`Tick the box first. If you may not do this, ask the person who may.`}
        verb={fetching ? t`Taking it back …` : t`Take the notice back`}
        onConfirm={() => !fetching && void withdraw()}
        leave={{ label: t`Go back and let the notice stand`, href: links.agreement(id) }}
      />
    </>
  );
}
