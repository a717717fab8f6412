import { useLookedAtDay, useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { Explained, Notice, Sentence, Undetermined } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const OpenByFragment = graphql(`
  fragment OpenBy on LeadTime {
    legalDate
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

/** The answer as a sentence; where a step blocks, which one and what to do. */
export function OpenBy({ agreement, leadTime }: OpenByProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { day: lookedAt } = useLookedAtDay();
  const traceOf = useTrace();
  const { because, blocked, legalDate, openBy, undetermined } = readFragment(OpenByFragment, leadTime);
  const label = t`Open the case by`;
  const trace = traceOf({ label, because, agreement });
  const settled = wording.day(legalDate);
  const missing = readFragment(StatementFragment, undetermined);
  const inTheWay = readFragment(StatementFragment, blocked);

  if (missing) {
    const word = <Undetermined {...trace} {...wording.missing(missing)} />;
    return (
      <>
        <Sentence look="lead">
          <Trans>
            To be done by {settled}, the case must be opened by: {word}.
          </Trans>
        </Sentence>
        <Sentence>{wording.missing(missing).missing}</Sentence>
      </>
    );
  }
  if (inTheWay) {
    const { blocked: step, toDo } = wording.blocked(inTheWay);
    return (
      <Notice kind="warning" title={t`It cannot be decided in time for ${settled}`}>
        <p>
          <Explained {...trace} value={step} />
        </p>
        <p className="mt-2">{toDo}</p>
      </Notice>
    );
  }
  if (openBy === null) return null;
  const day = <Explained {...trace} value={wording.day(openBy)} />;
  const relative = wording.relativeDays(openBy, lookedAt);
  return (
    <Sentence look="lead">
      <Trans>
        To be done by {settled}, open the case no later than {day}, {relative}.
      </Trans>
    </Sentence>
  );
}
