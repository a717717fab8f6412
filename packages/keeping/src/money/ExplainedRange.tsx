import { useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { Explained, Undetermined } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const ExplainedRangeFragment = graphql(`
  fragment ExplainedRange on MoneyRangeAnswer {
    from {
      amountMinor
      currency
    }
    to {
      amountMinor
      currency
    }
    undetermined {
      ...Statement
    }
    because {
      ...Trace
    }
  }
`);

interface ExplainedRangeProps {
  readonly label: string;
  readonly answer: FragmentType<typeof ExplainedRangeFragment>;
  readonly agreement: string;
}

export function ExplainedRange({ label, answer, agreement }: ExplainedRangeProps) {
  const { t } = useLingui();
  const { because, from, to, undetermined } = readFragment(ExplainedRangeFragment, answer);
  const wording = useWording();
  const trace = useTrace()({ label, because, agreement });
  const missing = readFragment(StatementFragment, undetermined);
  if (missing) return <Undetermined {...trace} {...wording.missing(missing)} />;
  if (!from || !to) return null;
  const [least, most] = [wording.money(from), wording.money(to)];
  return <Explained {...trace} value={least === most ? least : t`${least} to ${most}`} />;
}
