import { useLookedAtDay, useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { Explained, Sentence, Undetermined } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const EarliestDecisionFragment = graphql(`
  fragment EarliestDecision on EarliestDecision {
    decidedOn
    undetermined {
      ...Statement
    }
    because {
      ...Trace
    }
  }
`);

interface EarliestDecisionProps {
  readonly decision: FragmentType<typeof EarliestDecisionFragment>;
  readonly agreement: string;
}

/** The other way round: opened on the day looked at, decided when? */
export function EarliestDecision({ agreement, decision }: EarliestDecisionProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { day, isToday } = useLookedAtDay();
  const traceOf = useTrace();
  const { because, decidedOn, undetermined } = readFragment(EarliestDecisionFragment, decision);
  const trace = traceOf({ label: t`Decided at the earliest`, because, agreement });
  const missing = readFragment(StatementFragment, undetermined);
  const opened = wording.day(day);
  const decided = missing ? (
    <Undetermined {...trace} {...wording.missing(missing)} />
  ) : (
    <Explained {...trace} value={decidedOn === null ? '' : wording.day(decidedOn)} />
  );
  return (
    <Sentence>
      {isToday ? (
        <Trans>A case opened today is decided at the earliest on: {decided}.</Trans>
      ) : (
        <Trans>
          A case opened on {opened} is decided at the earliest on: {decided}.
        </Trans>
      )}
    </Sentence>
  );
}
