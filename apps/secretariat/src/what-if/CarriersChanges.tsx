import { useWording } from '@landsby/front';
import { nameOfWho } from '@landsby/keeping/bodies';
import { StatementFragment } from '@landsby/reading/explanation';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const CarriersChangesFragment = graphql(`
  fragment CarriersChanges on CarriersChange {
    name
    before {
      ...WhoName
    }
    after {
      ...WhoName
    }
    undetermined {
      ...Statement
    }
  }
`);

interface CarriersChangesProps {
  readonly changes: readonly FragmentType<typeof CarriersChangesFragment>[];
  readonly of: 'effort' | 'report';
}

/** Shared efforts and joint reports: who would be left with them. */
export function CarriersChanges({ changes, of }: CarriersChangesProps) {
  const { t } = useLingui();
  const wording = useWording();
  const shown = readFragment(CarriersChangesFragment, changes);
  if (shown.length === 0) return null;

  const sentence = ({ after, name, undetermined }: (typeof shown)[number]): string => {
    const why = readFragment(StatementFragment, undetermined);
    if (why || !after) return why ? wording.missing(why).missing : '';
    const left = wording.list(after.map(nameOfWho));
    if (of === 'report') {
      return after.length === 0 ? t`The joint report would cover nobody.` : t`The joint report would cover ${left}.`;
    }
    if (after.length === 0) return t`Nobody would carry the shared effort “${name}” any more.`;
    return after.length === 1
      ? t`${left} would be alone with the shared effort “${name}”.`
      : t`The shared effort “${name}” would be carried by ${left}.`;
  };
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {shown.map((change) => (
        <li key={change.name}>{sentence(change)}</li>
      ))}
    </ul>
  );
}
