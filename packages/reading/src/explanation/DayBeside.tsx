import { useWording } from '@landsby/front';
import { Explained, Undetermined } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { StatementFragment } from './statement.ts';
import { unbroken } from './unbroken.ts';
import { useReasons } from './use-trace.ts';

const DayBesideFragment = graphql(`
  fragment DayBeside on DayAnswer {
    day
    undetermined {
      ...Statement
    }
    because {
      ...Reasons
    }
  }
`);

interface DayBesideProps {
  /** What day it is: "Last day of the agreement". */
  readonly label: string;
  readonly answer: FragmentType<typeof DayBesideFragment>;
}

/** A computed day beside the clause it rests on, which needs no quoting there. */
export function DayBeside({ label, answer }: DayBesideProps) {
  const { day, undetermined, because } = readFragment(DayBesideFragment, answer);
  const wording = useWording();
  const trace = useReasons()({ label, because });
  const missing = readFragment(StatementFragment, undetermined);

  if (missing) return <Undetermined {...trace} {...wording.missing(missing)} />;
  return <Explained {...trace} value={day === null ? '' : unbroken(wording.day(day))} />;
}
