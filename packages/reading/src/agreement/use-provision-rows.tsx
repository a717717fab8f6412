import { useWording } from '@landsby/front';
import { Explained, type ProvidedRow, type StateKind } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { StatementFragment } from '../explanation/statement.ts';
import { useReasons } from '../explanation/use-trace.ts';
import type { ProvisionState } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useNameOfKey } from '../party/use-name-of-key.ts';
import type { NamedParty } from '../party/use-party-name.ts';

const ProvisionRowFragment = graphql(`
  fragment ProvisionRow on Provision {
    state
    says {
      ...Statement
    }
    because {
      ...Reasons
    }
  }
`);

const kindOf: Readonly<Record<ProvisionState, StateKind>> = {
  MISSING: 'due',
  UNDETERMINED: 'undetermined',
  HOLDS: 'settled',
  BARRED: 'moot',
};

/** What a clause provides for as rows of a table: what is missing first, then in the order of the clause. */
export function useProvisionRows() {
  const { t } = useLingui();
  const wording = useWording();
  const reasonsOf = useReasons();
  const namesIn = useNameOfKey();

  return (
    provisions: readonly FragmentType<typeof ProvisionRowFragment>[],
    parties: readonly NamedParty[],
  ): readonly ProvidedRow[] =>
    provisions
      .map((provision) => readFragment(ProvisionRowFragment, provision))
      .toSorted((one, other) => Number(other.state === 'MISSING') - Number(one.state === 'MISSING'))
      .map(({ because, says, state }, place) => {
        const sentence = wording.provision(readFragment(StatementFragment, says), namesIn(parties));
        return {
          id: `${place}`,
          state: { kind: kindOf[state], word: wording.label('provisionState', state) },
          text: <Explained {...reasonsOf({ label: t`What follows`, because })} value={sentence} />,
        };
      });
}
