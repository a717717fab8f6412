import { useWording } from '@landsby/front';
import { AgreementStatus } from '@landsby/reading/agreement';
import { Notice } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import type { WithdrawalRefusalFragment as Outcome } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const WithdrawalRefusalFragment = graphql(`
  fragment WithdrawalRefusal on WithdrawNoticeResult {
    __typename
    ... on NoticeAlreadyEffective {
      effectiveOn
    }
    ... on VersionConflict {
      current: agreement {
        ...AgreementStatus
      }
    }
  }
`);

/** Why the notice still stands, and what to do now. */
export function WithdrawalRefusal(props: { readonly outcome: FragmentType<typeof WithdrawalRefusalFragment> }) {
  const outcome = readFragment(WithdrawalRefusalFragment, props.outcome);
  const sentence = useRefusalSentence()(outcome);
  if (sentence === null) return null;
  return (
    <Notice kind="failure" title={sentence} isOutcome>
      {outcome.__typename === 'VersionConflict' && outcome.current && <AgreementStatus agreement={outcome.current} />}
    </Notice>
  );
}

function useRefusalSentence(): (outcome: Outcome) => string | null {
  const { t } = useLingui();
  const wording = useWording();

  return (outcome) => {
    switch (outcome.__typename) {
      case 'NoticeWithdrawn':
        return null;
      case 'NotAParty':
        return t`Nothing was changed: we are no party to this agreement. Ask the secretariat if that is wrong.`;
      case 'NoStandingNotice':
        return t`Nothing was changed: no notice stands any more. Load the page again to see how the agreement stands.`;
      case 'NotTheGiver':
        return t`Nothing was changed: the other party gave this notice, and only they can take it back. Talk to them.`;
      case 'NoticeAlreadyEffective': {
        const day = wording.day(outcome.effectiveOn);
        return t`Nothing was changed: the notice took effect on ${day}. To go on together, make a new agreement.`;
      }
      case 'VersionConflict':
        return t`Nothing was changed: somebody changed the agreement while you were reading. This is how it stands now. Look, then take the notice back.`;
      case 'ClientKeyReused':
        return t`Nothing was changed: this page was already used for something else. Press the button once more.`;
    }
  };
}
