import { useWording } from '@landsby/front';
import { ExplainedMoney, StatementFragment, useTrace } from '@landsby/reading/explanation';
import { Explained, Sentence, Stack } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const RoundDueFragment = graphql(`
  fragment RoundDue on Round {
    due {
      undetermined {
        ...Statement
      }
      ...ExplainedMoney
    }
    nothingDue {
      ...Statement
    }
    because {
      ...Trace
    }
  }
`);

interface RoundDueProps {
  readonly round: FragmentType<typeof RoundDueFragment>;
  readonly agreement: string;
}

/** An amount, or nothing with the reason, or what is missing to say. */
export function RoundDue({ round, agreement }: RoundDueProps) {
  const { t } = useLingui();
  const wording = useWording();
  const trace = useTrace();
  const { because, due, nothingDue } = readFragment(RoundDueFragment, round);
  if (due) {
    const missing = readFragment(StatementFragment, due.undetermined);
    return (
      <Stack space="tight">
        <span>
          <ExplainedMoney label={t`Due for the course`} answer={due} agreement={agreement} />
        </span>
        {missing && missing.code !== 'awaitsAcceptance' && (
          <Sentence look="quiet">{wording.missing(missing).missing}</Sentence>
        )}
      </Stack>
    );
  }
  const why = readFragment(StatementFragment, nothingDue);
  return (
    <Stack space="tight">
      <span>
        <Explained {...trace({ label: t`Due for the course`, because, agreement })} value={t`Nothing`} />
      </span>
      {why && <Sentence look="quiet">{wording.standing(why)}</Sentence>}
    </Stack>
  );
}
