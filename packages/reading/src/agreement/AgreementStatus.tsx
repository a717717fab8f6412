import { agreementStateKind, useWording } from '@landsby/front';
import { StatementFragment } from '../explanation/statement.ts';
import { useNameOfKey } from '../party/use-name-of-key.ts';
import { Sentence, StateMark } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const AgreementStatusFragment = graphql(`
  fragment AgreementStatus on Agreement {
    parties {
      ...PartyName
    }
    status(asOf: $asOf) {
      state
      reasons {
        ...Statement
      }
    }
  }
`);

interface AgreementStatusProps {
  readonly agreement: FragmentType<typeof AgreementStatusFragment>;
  readonly isQuiet?: boolean;
}

/** A word with its reasons. */
export function AgreementStatus({ agreement, isQuiet = false }: AgreementStatusProps) {
  const { parties, status } = readFragment(AgreementStatusFragment, agreement);
  const wording = useWording();
  const nameOf = useNameOfKey()(parties);
  const reasons = readFragment(StatementFragment, status.reasons);
  return (
    <>
      <StateMark state={agreementStateKind[status.state]} word={wording.label('agreementState', status.state)} />
      <Sentence look={isQuiet ? 'quiet' : 'normal'}>
        {reasons.map((reason) => wording.statusReason(reason, nameOf)).join(' ')}
      </Sentence>
    </>
  );
}
