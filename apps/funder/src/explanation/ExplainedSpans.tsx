import { useWording } from '@landsby/front';
import { StatementFragment, TraceFragment, useReasons, useTrace } from '@landsby/reading/explanation';
import { Explained, Undetermined } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const ExplainedSpansFragment = graphql(`
  fragment ExplainedSpans on SpansAnswer {
    spans {
      from
      until
    }
    undetermined {
      ...Statement
    }
    because {
      ...Trace
    }
  }
`);

interface ExplainedSpansProps {
  readonly label: string;
  readonly answer: FragmentType<typeof ExplainedSpansFragment>;
  readonly agreement: string;
  /** Instead of the stretches where there is none. */
  readonly none: string;
  /** Stands beside its clause, which then needs no quoting. */
  readonly isBeside?: boolean;
}

/** Stretches of days in words, with their reasons. */
export function ExplainedSpans({ label, answer, agreement, none, isBeside = false }: ExplainedSpansProps) {
  const { spans, undetermined, because } = readFragment(ExplainedSpansFragment, answer);
  const wording = useWording();
  const traceOf = useTrace();
  const reasonsOf = useReasons();
  const trace = isBeside
    ? reasonsOf({ label, because: readFragment(TraceFragment, because) })
    : traceOf({ label, because, agreement });
  const missing = readFragment(StatementFragment, undetermined);

  if (missing) return <Undetermined {...trace} {...wording.missing(missing)} />;
  const said = wording.list((spans ?? []).map(({ from, until }) => unbroken(wording.period(from, until))));
  return <Explained {...trace} value={said === '' ? none : said} />;
}

/** Lines break between the days, not within them. */
function unbroken(period: string): string {
  return period
    .split(' – ')
    .map((day) => day.replaceAll(' ', '\u00a0'))
    .join(' – ');
}
