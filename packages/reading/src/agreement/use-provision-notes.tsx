import { type MarginNote, ProvisionTable } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useProvisionRows } from './use-provision-rows.tsx';

const ProvisionNotesFragment = graphql(`
  fragment ProvisionNotes on Clause {
    provisions(asOf: $asOf) {
      ...ProvisionRow
    }
  }
`);

const ProvidingPartiesFragment = graphql(`
  fragment ProvidingParties on Agreement {
    parties {
      ...PartyName
    }
  }
`);

/** What follows from a clause without being owed on a day, as one table in its margin. */
export function useProvisionNotes(agreement: FragmentType<typeof ProvidingPartiesFragment>) {
  const { t } = useLingui();
  const { parties } = readFragment(ProvidingPartiesFragment, agreement);
  const rowsOf = useProvisionRows();

  return (clause: FragmentType<typeof ProvisionNotesFragment>): readonly MarginNote[] => {
    const { provisions } = readFragment(ProvisionNotesFragment, clause);
    if (provisions.length === 0) return [];
    const content = (
      <ProvisionTable
        caption={t`What the clause provides for`}
        titles={[t`How it stands`, t`What follows`]}
        rows={rowsOf(provisions, parties)}
        more={(count) => t`Show ${count} more`}
      />
    );
    return [{ id: 'provisions', title: t`What follows`, content }];
  };
}
