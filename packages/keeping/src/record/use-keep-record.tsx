import { Failure, useAct, useClientKey, useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { Notice } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { RecordInput } from '../generated/graphql.ts';
import { readFragment } from '../generated/index.ts';
import { KeepRecord } from './keep-record.ts';
import { useRecording } from './recording.tsx';

interface Keeping {
  /** The receipt when it was kept; null when it was not. */
  readonly keep: (record: RecordInput) => Promise<string | null>;
  readonly isPending: boolean;
  /** Why it was not kept, to stand by the button. */
  readonly outcome: ReactNode;
}

/** Keeps a record under the agreement at hand, and says what stands in the way. */
export function useKeepRecord(): Keeping {
  const { t } = useLingui();
  const wording = useWording();
  const { agreement, nameOf, version } = useRecording();
  const [clientKey, renewKey] = useClientKey();
  const [{ data, error, fetching }, keepRecord] = useAct(KeepRecord);
  const result = data?.keepRecord;

  const keep = async (record: RecordInput): Promise<string | null> => {
    const answer = await keepRecord({ input: { clientKey, agreementId: agreement, expectedVersion: version, record } });
    const said = answer.data?.keepRecord;
    if (said) renewKey();
    return said?.__typename === 'RecordKept' ? said.receipt.id : null;
  };

  const sentence = (): string | null => {
    switch (result?.__typename) {
      case 'RecordRefused':
        return wording.refusal(readFragment(StatementFragment, result.refusal), nameOf);
      case 'VersionConflict':
        return t`Somebody recorded something while you were writing. Look at the page, and try again.`;
      case 'ClientKeyReused':
        return t`This was sent before with other words. Try again.`;
      case 'RecordKept':
      case undefined:
        return null;
    }
  };
  const told = sentence();
  return {
    keep,
    isPending: fetching,
    outcome: (
      <>
        {told !== null && <Notice kind="failure" title={told} isOutcome />}
        {error && <Failure error={error} onRetry={renewKey} />}
      </>
    ),
  };
}
