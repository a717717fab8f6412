import { useWording } from '@landsby/front';
import { StatementFragment, TraceFragment, useReasons, useTrace } from '@landsby/reading/explanation';
import { Explained, Undetermined } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const UnfundedTimeFragment = graphql(`
  fragment UnfundedTime on Agreement {
    id
    unfunded(asOf: $asOf) {
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
  }
`);

interface UnfundedTimeProps {
  readonly agreement: FragmentType<typeof UnfundedTimeFragment>;
  /** Stands beside its clause, which then needs no quoting. */
  readonly isBeside?: boolean;
}

/** The stretches in which duties run on and money does not, in a sentence. */
export function UnfundedTime({ agreement, isBeside = false }: UnfundedTimeProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { id, unfunded } = readFragment(UnfundedTimeFragment, agreement);
  const label = t`Time without appropriation`;
  const traceOf = useTrace();
  const reasonsOf = useReasons();
  const { because } = unfunded;
  const trace = isBeside
    ? reasonsOf({ label, because: readFragment(TraceFragment, because) })
    : traceOf({ label, because, agreement: id });
  const missing = readFragment(StatementFragment, unfunded.undetermined);

  if (missing) {
    return (
      <Trans>
        Whether there is money for the whole term is <Undetermined {...trace} {...wording.missing(missing)} />.
      </Trans>
    );
  }
  const spans = unfunded.spans ?? [];
  if (spans.length === 0) return <Trans>There is money for the whole term.</Trans>;
  const said = wording.list(spans.map(({ from, until }) => wording.period(from, until)));
  return (
    <Trans>
      The agreement runs on without appropriation: <Explained {...trace} value={said} />.
    </Trans>
  );
}
