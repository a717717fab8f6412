import { scaleOver, useDaysOnScale, useLookedAtDay } from '@landsby/front';
import { Timeline } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useTermRow } from './use-term-row.ts';

const TermTimelineFragment = graphql(`
  fragment TermTimeline on Agreement {
    ...TermRow
    term(asOf: $asOf) {
      starts {
        day
      }
      ends {
        day
      }
    }
    unfunded(asOf: $asOf) {
      spans {
        from
      }
    }
  }
`);

interface TermTimelineProps {
  readonly agreements: readonly FragmentType<typeof TermTimelineFragment>[];
}

/** The terms on one scale, hatched where no money is set aside. */
export function TermTimeline(props: TermTimelineProps) {
  const { t } = useLingui();
  const { day, today } = useLookedAtDay();
  const agreements = readFragment(TermTimelineFragment, props.agreements);
  const rowOf = useTermRow(agreements);
  const days = agreements.flatMap(({ term, unfunded }) => [
    term.starts.day,
    term.ends.day,
    ...(unfunded.spans ?? []).map(({ from }) => from),
  ]);
  const scale = scaleOver([...days, day, today]);

  return (
    <Timeline
      caption={t`How long each agreement runs, and how far its money reaches`}
      from={scale.from}
      to={scale.to}
      {...useDaysOnScale()}
      rows={agreements.map((agreement) => rowOf(agreement, scale))}
    />
  );
}
