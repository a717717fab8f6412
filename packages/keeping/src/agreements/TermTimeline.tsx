import { scaleOver, useDaysOnScale, useLookedAtDay } from '@landsby/front';
import { Timeline } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useTermRow } from './use-term-row.ts';

const TermTimelineFragment = graphql(`
  fragment TermTimeline on Agreement {
    kind
    ...TermRow
    term(asOf: $asOf) {
      starts {
        day
      }
      ends {
        day
      }
    }
  }
`);

interface TermTimelineProps {
  readonly agreements: readonly FragmentType<typeof TermTimelineFragment>[];
}

/** The terms on one scale; a template has none. */
export function TermTimeline(props: TermTimelineProps) {
  const { t } = useLingui();
  const { day, today } = useLookedAtDay();
  const marked = useDaysOnScale();
  const rowOf = useTermRow();
  const agreements = readFragment(TermTimelineFragment, props.agreements).filter(({ kind }) => kind === 'INSTANCE');
  if (agreements.length === 0) return null;
  const days = agreements.flatMap(({ term }) => [term.starts.day, term.ends.day]);
  const scale = scaleOver([...days, day, today]);

  return (
    <Timeline
      caption={t`How long each agreement runs`}
      from={scale.from}
      to={scale.to}
      {...marked}
      rows={agreements.map((agreement) => rowOf(agreement, scale))}
    />
  );
}
