import { useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { Explained, Sentence, Stack, Undetermined } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { namesOf } from './use-who-names.ts';

const SitsAsAgreedFragment = graphql(`
  fragment SitsAsAgreed on Body {
    agreement {
      id
    }
    participants {
      who {
        ...WhoName
      }
    }
    seats {
      who {
        ...WhoName
      }
    }
    validity {
      valid
      faults {
        ...Statement
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

/** Whether a body sits as agreed, in a sentence, and every reason why not. */
export function SitsAsAgreed({ body }: { readonly body: FragmentType<typeof SitsAsAgreedFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const { agreement, participants, seats, validity } = readFragment(SitsAsAgreedFragment, body);
  const label = t`Whether it sits as agreed`;
  const trace = useTrace()({ label, because: validity.because, agreement: agreement.id });
  const nameOf = namesOf([...participants, ...seats].map(({ who }) => who));
  const missing = readFragment(StatementFragment, validity.undetermined);
  if (missing) {
    return (
      <Sentence>
        <Trans>Does it sit as agreed?</Trans> <Undetermined {...trace} {...wording.missing(missing)} />
      </Sentence>
    );
  }
  return (
    <Stack space="tight">
      <Sentence look="lead">
        <Explained {...trace} value={validity.valid ? t`It sits as agreed.` : t`It does not sit as agreed.`} />
      </Sentence>
      {validity.faults.length > 0 && (
        <ul>
          {readFragment(StatementFragment, validity.faults).map((fault) => {
            const sentence = wording.bodyFault(fault, nameOf);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      )}
    </Stack>
  );
}
