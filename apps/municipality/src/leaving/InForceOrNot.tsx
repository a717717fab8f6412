import { Notice } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { AgreementState } from '../generated/graphql.ts';

/** What the plan is worth on a day on which the agreement binds nobody, or nobody knows. */
export function InForceOrNot({ state }: { readonly state: AgreementState }) {
  const { t } = useLingui();
  if (state === 'IN_FORCE' || state === 'NOTICE_GIVEN') return null;
  if (state === 'UNDETERMINED') {
    return <Notice kind="information" title={t`Nobody can tell whether the agreement is in force on this day.`} />;
  }
  return (
    <Notice kind="information" title={t`The agreement is not in force on this day.`}>
      <Trans>There is nothing to leave. What stands here is what its text would lead to if it were in force.</Trans>
    </Notice>
  );
}
