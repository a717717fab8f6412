import { useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { useNameOfKey } from '@landsby/reading/party';
import { Notice } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const KeepCalendarOutcomeFragment = graphql(`
  fragment KeepCalendarOutcome on KeepRecordResult {
    __typename
    ... on RecordKept {
      agreement {
        id
        version
      }
      receipt {
        id
      }
    }
    ... on RecordRefused {
      refusal {
        ...Statement
      }
      agreement {
        id
        parties {
          ...PartyName
        }
      }
    }
    ... on VersionConflict {
      current: agreement {
        id
        version
      }
    }
  }
`);

/** Entered, or why not and what to do. */
export function KeepCalendarOutcome(props: { readonly outcome: FragmentType<typeof KeepCalendarOutcomeFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOfKey = useNameOfKey();
  const outcome = readFragment(KeepCalendarOutcomeFragment, props.outcome);
  switch (outcome.__typename) {
    case 'RecordKept':
      return (
        <Notice kind="success" title={t`The meeting days are entered`} isOutcome>
          <Trans>Receipt {outcome.receipt.id}</Trans>
        </Notice>
      );
    case 'RecordRefused':
      return (
        <Notice
          kind="failure"
          isOutcome
          title={wording.refusal(
            readFragment(StatementFragment, outcome.refusal),
            nameOfKey(outcome.agreement.parties),
          )}
        />
      );
    case 'VersionConflict':
      return (
        <Notice kind="warning" isOutcome title={t`Nothing was entered: somebody changed the agreement meanwhile`}>
          <Trans>What you wrote still stands. Look at what changed, and enter it again.</Trans>
        </Notice>
      );
    case 'ClientKeyReused':
      return <Notice kind="warning" isOutcome title={t`This was sent before. Load the page again.`} />;
  }
}
