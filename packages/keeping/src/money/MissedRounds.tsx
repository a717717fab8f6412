import { useWording } from '@landsby/front';
import { DefinitionList } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const MissedRoundsFragment = graphql(`
  fragment MissedRounds on PaidRounds {
    missed {
      key
      on
      reason
    }
  }
`);

/** Courses that did not take place, and why: nothing is due for them. */
export function MissedRounds(props: { readonly rounds: FragmentType<typeof MissedRoundsFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const { missed } = readFragment(MissedRoundsFragment, props.rounds);
  if (missed.length === 0) return null;
  return (
    <DefinitionList
      items={missed.map(({ on, reason }) => ({
        term: t`Not held on ${wording.day(on)}`,
        is: t`Nothing is due. “${reason}”`,
      }))}
    />
  );
}
