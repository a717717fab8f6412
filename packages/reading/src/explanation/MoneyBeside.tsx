import { useWording } from '@landsby/front';
import { Explained, Undetermined } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { StatementFragment } from './statement.ts';
import { useReasons } from './use-trace.ts';

const MoneyBesideFragment = graphql(`
  fragment MoneyBeside on MoneyAnswer {
    money {
      amountMinor
      currency
    }
    undetermined {
      ...Statement
    }
    because {
      ...Reasons
    }
  }
`);

interface MoneyBesideProps {
  readonly label: string;
  readonly answer: FragmentType<typeof MoneyBesideFragment>;
}

/** A computed amount beside the clause it rests on, which needs no quoting there. */
export function MoneyBeside({ label, answer }: MoneyBesideProps) {
  const { money, undetermined, because } = readFragment(MoneyBesideFragment, answer);
  const wording = useWording();
  const trace = useReasons()({ label, because });
  const missing = readFragment(StatementFragment, undetermined);

  if (missing) return <Undetermined {...trace} {...wording.missing(missing)} />;
  return <Explained {...trace} value={money ? wording.money(money) : ''} />;
}
