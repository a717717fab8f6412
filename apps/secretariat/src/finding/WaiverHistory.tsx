import { Failure, useAct, useWording } from '@landsby/front';
import { useToldFinding } from '@landsby/keeping/finding';
import { usePartyName } from '@landsby/reading/party';
import { Button, DataTable, Section, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { WaiverRefusal } from './WaiverRefusal.tsx';

const WaiverHistoryFragment = graphql(`
  fragment WaiverHistory on Agreement {
    id
    version
    waived: findings(waived: true) {
      key
      ...ToldFinding
    }
    waivers {
      finding
      on
      by {
        ...PartyName
      }
      reason
      withdrawnOn
    }
  }
`);

const WithdrawWaiverMutation = graphql(`
  mutation WithdrawWaiver($input: WithdrawWaiverInput!) {
    withdrawWaiver(input: $input) {
      __typename
      ... on WaiverWithdrawn {
        agreement {
          id
          version
        }
      }
    }
  }
`);

/** What was set aside, by whom and why; those that still stand can be taken up again. */
export function WaiverHistory(props: { readonly agreement: FragmentType<typeof WaiverHistoryFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const tell = useToldFinding();
  const { id, version, waived, waivers } = readFragment(WaiverHistoryFragment, props.agreement);
  const [clientKey, setClientKey] = useState(() => crypto.randomUUID());
  const [{ data, error, fetching }, withdrawWaiver] = useAct(WithdrawWaiverMutation);
  if (waivers.length === 0) return null;

  const standing = new Map(waived.map((finding) => [finding.key, tell(finding).wrong]));
  const takeUp = async (finding: string) => {
    await withdrawWaiver({ input: { clientKey, agreementId: id, expectedVersion: version, finding } });
    setClientKey(crypto.randomUUID());
  };
  const rows = waivers.toReversed();
  const stands = (index: number) => {
    const { finding, withdrawnOn } = rows[index] ?? {};
    const isLatest = rows.findIndex((row) => row.finding === finding) === index;
    return isLatest && withdrawnOn === null && standing.has(finding ?? '');
  };

  return (
    <Section title={t`Set aside`}>
      <Stack>
        {data && <WaiverRefusal outcome={data.withdrawWaiver.__typename} />}
        {error && <Failure error={error} onRetry={() => setClientKey(crypto.randomUUID())} />}
        <DataTable
          caption={t`What was set aside, the latest first`}
          isCaptionHidden
          rows={rows.map((row, index) => ({ ...row, index }))}
          rowKey={({ index }) => index}
          columns={[
            {
              key: 'finding',
              title: t`Finding`,
              isRowHeader: true,
              isText: true,
              cell: ({ finding }) => standing.get(finding) ?? t`No longer there: repaired, changed or taken up again.`,
            },
            { key: 'reason', title: t`Reason`, isText: true, cell: ({ reason }) => reason },
            {
              key: 'by',
              title: t`By`,
              cell: ({ by, on }) => (
                <>
                  {by ? nameOf(by) : t`the programme’s secretariat`}, {wording.shortDay(on)}
                </>
              ),
            },
            {
              key: 'back',
              title: t`How it stands`,
              cell: ({ finding, index, withdrawnOn }) => {
                if (stands(index)) {
                  return (
                    <Button size="small" isPending={fetching} onPress={() => void takeUp(finding)}>
                      <Trans>Take up again</Trans>
                    </Button>
                  );
                }
                return withdrawnOn === null ? (
                  <Trans>Fallen</Trans>
                ) : (
                  <Trans>Taken up again {wording.shortDay(withdrawnOn)}</Trans>
                );
              },
            },
          ]}
        />
      </Stack>
    </Section>
  );
}
