import { Sentence } from '@landsby/ui';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const WaitingSummaryFragment = graphql(`
  fragment WaitingSummary on LedgerCount {
    late
    dueSoon
  }
`);

interface WaitingSummaryProps {
  readonly count: FragmentType<typeof WaitingSummaryFragment> | undefined;
}

/** How it stands, in a sentence; its place is kept until the count is there. */
export function WaitingSummary({ count }: WaitingSummaryProps) {
  const { t } = useLingui();
  const known = readFragment(WaitingSummaryFragment, count);
  if (!known) return <Sentence look="lead">{'\u00a0'}</Sentence>;
  const { late, dueSoon } = known;
  const sentences = [
    late === 0 ? t`Nothing is late.` : t`${plural(late, { one: '# thing is late.', other: '# things are late.' })}`,
    dueSoon === 0
      ? t`Nothing falls due within 30 days.`
      : t`${plural(dueSoon, { one: '# thing falls due within 30 days.', other: '# things fall due within 30 days.' })}`,
  ];
  return <Sentence look="lead">{sentences.join(' ')}</Sentence>;
}
