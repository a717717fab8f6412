import { useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const CarriedWithOthersFragment = graphql(`
  fragment CarriedWithOthers on CarriersChange {
    name
    undetermined {
      ...Statement
    }
  }
`);

/** What we would no longer carry or be counted in, and why nobody can say here who goes on with it. */
export function useCarriedWithOthers() {
  const { t } = useLingui();
  const wording = useWording();
  return (change: FragmentType<typeof CarriedWithOthersFragment>, of: 'effort' | 'report'): string => {
    const { name, undetermined } = readFragment(CarriedWithOthersFragment, change);
    const why = readFragment(StatementFragment, undetermined);
    const ours =
      of === 'effort'
        ? t`We would no longer carry the shared effort “${name}”.`
        : t`The joint report would no longer cover us.`;
    return why ? `${ours} ${t`Who goes on with it is undetermined:`} ${wording.missing(why).missing}` : ours;
  };
}
