import { Notice } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { WaiveFindingMutation, WithdrawWaiverMutation } from '../generated/graphql.ts';

type Outcome =
  | WaiveFindingMutation['waiveFinding']['__typename']
  | WithdrawWaiverMutation['withdrawWaiver']['__typename'];

/** Why it could not be set aside or taken up again; nothing once it is done. */
export function WaiverRefusal({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useLingui();
  switch (outcome) {
    case 'FindingWaived':
    case 'WaiverWithdrawn':
      return null;
    case 'NotAParty':
      return <Notice kind="failure" title={t`Only a party or the programme’s secretariat can do this`} isOutcome />;
    case 'ReasonRequired':
      return <Notice kind="failure" title={t`Write why it is set aside`} isOutcome />;
    case 'UnknownFinding':
      return (
        <Notice kind="failure" title={t`The finding no longer stands`} isOutcome>
          <Trans>The agreement has been changed since. Load the page again.</Trans>
        </Notice>
      );
    case 'FindingAlreadyWaived':
    case 'NoStandingWaiver':
    case 'VersionConflict':
    case 'ClientKeyReused':
      return (
        <Notice kind="failure" title={t`Somebody was faster`} isOutcome>
          <Trans>Nothing of yours was saved. Load the page again and look at how it stands.</Trans>
        </Notice>
      );
  }
}
