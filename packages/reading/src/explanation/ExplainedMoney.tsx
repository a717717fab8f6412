import { useWording } from '@landsby/front';
import { Explained, Undetermined } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { StatementFragment } from './statement.ts';
import { useTrace } from './use-trace.ts';

const ExplainedMoneyFragment = graphql(`
  fragment ExplainedMoney on MoneyAnswer {
    money {
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

interface ExplainedMoneyProps {
  readonly label: string;
  readonly answer: FragmentType<typeof ExplainedMoneyFragment>;
  readonly agreement: string;
}

export function ExplainedMoney({ label, answer, agreement }: ExplainedMoneyProps) {
  const { money, undetermined, because } = readFragment(ExplainedMoneyFragment, answer);
  const wording = useWording();
  const trace = useTrace()({ label, because, agreement });
  const missing = readFragment(StatementFragment, undetermined);

  if (missing) return <Undetermined {...trace} {...wording.missing(missing)} />;
  return <Explained {...trace} value={money ? wording.money(money) : ''} />;
}
