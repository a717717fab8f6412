import { useWording } from '@landsby/front';
import { Explained, Undetermined } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { StatementFragment } from './statement.ts';
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

/** There is nothing to settle: it has no day because of what it is. */
const undatedByNature: ReadonlySet<string> = new Set(['continuous', 'onDemand', 'onEvent']);

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

  if (missing && undatedByNature.has(missing.code))
    return <Explained {...trace} value={wording.missing(missing).word} />;
  if (missing) return <Undetermined {...trace} {...wording.missing(missing)} />;
  return <Explained {...trace} value={day === null ? '' : unbroken(wording.day(day))} />;
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
