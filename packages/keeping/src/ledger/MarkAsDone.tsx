import { useActing } from '@landsby/front';
import { Button } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

export const MarkAsDoneFragment = graphql(`
  fragment MarkAsDone on LedgerEntry {
    key
    viewerCanFulfil
    opensOn
    agreement {
      id
      version
    }
  }
`);

interface MarkAsDoneProps {
  readonly entry: FragmentType<typeof MarkAsDoneFragment>;
  readonly id: string;
  readonly sentence: string;
}

export function MarkAsDone({ entry, id, sentence }: MarkAsDoneProps) {
  const { t } = useLingui();
  const { agreement, key, opensOn, viewerCanFulfil } = readFragment(MarkAsDoneFragment, entry);
  const { begin } = useActing();
  if (!viewerCanFulfil) return null;
  const act = { id, entryKey: key, agreementId: agreement.id, version: agreement.version, sentence, opensOn };
  return (
    <Button size="small" label={t`Mark as done: ${sentence}`} onPress={() => begin(act)}>
      <Trans>Mark as done</Trans>
    </Button>
  );
}
