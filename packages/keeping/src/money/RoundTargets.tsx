import { useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { DefinitionList, Explained } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const RoundTargetsFragment = graphql(`
  fragment RoundTargets on PaidRounds {
    targets {
      year
      standing {
        ...Statement
      }
      because {
        ...Trace
      }
    }
  }
`);

interface RoundTargetsProps {
  readonly rounds: FragmentType<typeof RoundTargetsFragment>;
  readonly agreement: string;
}

/** How many the years and the whole term are to have, and how far it is. */
export function RoundTargets({ rounds, agreement }: RoundTargetsProps) {
  const { t } = useLingui();
  const wording = useWording();
  const trace = useTrace();
  const { targets } = readFragment(RoundTargetsFragment, rounds);
  if (targets.length === 0) return null;
  return (
    <DefinitionList
      items={targets.map(({ because, standing, year }) => {
        const term = year === null ? t`In all` : t`In ${year}`;
        return {
          term,
          is: (
            <Explained
              {...trace({ label: term, because, agreement })}
              value={wording.standing(readFragment(StatementFragment, standing))}
            />
          ),
        };
      })}
    />
  );
}
