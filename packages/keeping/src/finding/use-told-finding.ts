import { severityKind, useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { useNameOfKey } from '@landsby/reading/party';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const ToldFindingFragment = graphql(`
  fragment ToldFinding on Finding {
    severity
    fault {
      ...Statement
    }
    agreement {
      parties {
        ...PartyName
      }
    }
  }
`);

/** What is wrong, what to ask, and how much it weighs. */
export function useToldFinding() {
  const wording = useWording();
  const nameOf = useNameOfKey();
  return (finding: FragmentType<typeof ToldFindingFragment>) => {
    const { agreement, fault, severity } = readFragment(ToldFindingFragment, finding);
    const state = { kind: severityKind[severity], word: wording.label('severity', severity) };
    return { ...wording.fault(readFragment(StatementFragment, fault), nameOf(agreement.parties)), state };
  };
}
