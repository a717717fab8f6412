import { wordOf } from '@landsby/front';
import type { MarginNote } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { TextLink } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { useConsequenceNote } from './use-consequence-note.tsx';

const ConsequenceNotesFragment = graphql(`
  fragment ConsequenceNotes on Clause {
    consequences(asOf: $asOf) {
      state
      ...ConsequenceNote
    }
  }
`);

const shownAtMost = 3;
const over = ['FULFILLED', 'MOOT', 'WAIVED'];

/** The duties and rights that follow from a clause: what presses first, and how many more there are. */
export function useConsequenceNotes(agreement: string) {
  const noteOf = useConsequenceNote();
  const links = useLinks();

  return (clause: FragmentType<typeof ConsequenceNotesFragment>) => {
    const { consequences } = readFragment(ConsequenceNotesFragment, clause);
    const standing = consequences
      .filter(({ state }) => !over.includes(state))
      .toSorted((one, other) => rank(one.state) - rank(other.state));
    const more = standing.length - shownAtMost;
    const notes: MarginNote[] = standing.slice(0, shownAtMost).map(noteOf);
    if (more > 0) {
      notes.push({
        id: 'more',
        title: '',
        content: (
          <TextLink href={links.duties({ agreement: wordOf(agreement), show: 'coming' })}>
            <Trans>{more} more among the duties</Trans>
          </TextLink>
        ),
      });
    }
    return notes;
  };
}

const pressing = ['LATE', 'BREACHED', 'DUE', 'OPEN', 'NOT_YET', 'UNDETERMINED'];

function rank(state: string): number {
  const place = pressing.indexOf(state);
  return place < 0 ? pressing.length : place;
}
