import { useWording } from '@landsby/front';
import { Explained, Undetermined } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { StatementFragment } from './statement.ts';
import { unbroken } from './unbroken.ts';
import { useTrace } from './use-trace.ts';

const ExplainedDayFragment = graphql(`
  fragment ExplainedDay on DayAnswer {
    day
    undetermined {
      ...Statement
    }
    because {
      ...Trace
    }
  }
`);

/** There is nothing to settle: it has no day because of what it is. */
const undatedByNature: ReadonlySet<string> = new Set(['continuous', 'onDemand', 'onEvent']);

interface ExplainedDayProps {
  /** What day it is: "Last day of the agreement". */
  readonly label: string;
  readonly answer: FragmentType<typeof ExplainedDayFragment>;
  readonly agreement: string;
}

export function ExplainedDay({ label, answer, agreement }: ExplainedDayProps) {
  const { day, undetermined, because } = readFragment(ExplainedDayFragment, answer);
  const wording = useWording();
  const trace = useTrace()({ label, because, agreement });
  const missing = readFragment(StatementFragment, undetermined);

  if (missing && undatedByNature.has(missing.code))
    return <Explained {...trace} value={wording.missing(missing).word} />;
  if (missing) return <Undetermined {...trace} {...wording.missing(missing)} />;
  return <Explained {...trace} value={day === null ? '' : unbroken(wording.day(day))} />;
}
