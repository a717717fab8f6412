import { Sentence } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { ExplainedSpans } from '../explanation/ExplainedSpans.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLengthOf } from './use-length-of.ts';

const MoneyReachFragment = graphql(`
  fragment MoneyReach on Agreement {
    id
    unfunded(asOf: $asOf) {
      spans {
        from
        until
      }
      ...ExplainedSpans
    }
  }
`);

/** Whether money is set aside for the whole term, in as few words as a cell has room for. */
export function MoneyReach(props: { readonly agreement: FragmentType<typeof MoneyReachFragment> }) {
  const { t } = useLingui();
  const lengthOf = useLengthOf();
  const { id, unfunded } = readFragment(MoneyReachFragment, props.agreement);
  const spans = unfunded.spans ?? [];
  const without = (
    <ExplainedSpans
      label={t`Time without money set aside`}
      answer={unfunded}
      agreement={id}
      none={t`set aside for the whole term`}
    />
  );
  if (spans.length === 0) return without;
  return (
    <>
      <Trans>Nothing set aside: {without}</Trans>
      <Sentence look="quiet">{lengthOf(spans)}</Sentence>
    </>
  );
}
