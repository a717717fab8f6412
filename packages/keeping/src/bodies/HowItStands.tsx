import { useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { Explained, Sentence, Stack, Undetermined } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const HowItStandsFragment = graphql(`
  fragment HowItStands on Vote {
    agreement {
      id
    }
    open
    quorum {
      needed
      present
      because {
        ...Trace
      }
    }
    outcome {
      result
      verdict
      effect
      undetermined {
        ...Statement
      }
      because {
        ...Trace
      }
    }
  }
`);

/** The outcome as it would stand now, and the quorum so far; each says why. */
export function HowItStands({ vote }: { readonly vote: FragmentType<typeof HowItStandsFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const traceOf = useTrace();
  const { agreement, open, outcome, quorum } = readFragment(HowItStandsFragment, vote);
  const trace = traceOf({ label: t`The outcome`, because: outcome.because, agreement: agreement.id });
  const missing = readFragment(StatementFragment, outcome.undetermined);
  const { needed, present } = quorum;
  const quorumTrace = traceOf({ label: t`The quorum`, because: quorum.because, agreement: agreement.id });

  return (
    <Stack space="tight">
      <Sentence look="lead">
        {open ? <Trans>As it stands now:</Trans> : <Trans>The outcome:</Trans>}{' '}
        {missing ? (
          <Undetermined {...trace} {...wording.missing(missing)} />
        ) : (
          outcome.result && <Explained {...trace} value={wording.label('voteResult', outcome.result)} />
        )}
        {open && outcome.verdict && <> · {wording.label('voteVerdict', outcome.verdict)}</>}
      </Sentence>
      {missing && <Sentence>{wording.missing(missing).missing}</Sentence>}
      {outcome.effect === 'RECOMMENDS' && (
        <Sentence>
          <Trans>It is a recommendation. Each municipality decides on its own measures.</Trans>
        </Sentence>
      )}
      {present !== null && (
        <Sentence>
          <Explained
            {...quorumTrace}
            value={needed === null ? t`Take part: ${present}.` : t`Take part: ${present}. Needed: ${needed}.`}
          />
        </Sentence>
      )}
    </Stack>
  );
}
