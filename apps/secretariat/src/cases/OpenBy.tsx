import { useLookedAtDay, useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { Explained, StateMark, Undetermined } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const OpenByFragment = graphql(`
  fragment OpenBy on LeadTime {
    openBy
    blocked {
      ...Statement
    }
    undetermined {
      ...Statement
    }
    because {
      ...Trace
    }
  }
`);

interface OpenByProps {
  readonly leadTime: FragmentType<typeof OpenByFragment>;
  readonly agreement: string;
}

/** The last day to open the case, the step that blocks it, or whose calendar is missing. */
export function OpenBy({ agreement, leadTime }: OpenByProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { day: lookedAt } = useLookedAtDay();
  const { because, blocked, openBy, undetermined } = readFragment(OpenByFragment, leadTime);
  const trace = useTrace()({ label: t`Open the case by`, because, agreement });
  const missing = readFragment(StatementFragment, undetermined);
  const inTheWay = readFragment(StatementFragment, blocked);

  if (missing) {
    const told = wording.missing(missing);
    return <Undetermined {...trace} {...told} word={told.missing} />;
  }
  if (inTheWay) {
    return (
      <>
        <StateMark state="late" word={t`Too late`} /> <Explained {...trace} value={wording.blocked(inTheWay).blocked} />
      </>
    );
  }
  if (openBy === null) return null;
  return (
    <>
      <Explained {...trace} value={wording.day(openBy)} />, {wording.relativeDays(openBy, lookedAt)}
    </>
  );
}
