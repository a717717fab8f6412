import type { MarginNote } from '@landsby/ui';
import type { ReactNode } from 'react';
import type { ClauseFamily } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useConsequenceNote } from './use-consequence-note.tsx';

const ConsequenceNotesFragment = graphql(`
  fragment ConsequenceNotes on Clause {
    family
    consequences(asOf: $asOf) {
      state
      ...ConsequenceNote
    }
  }
`);

const ConcernedPartiesFragment = graphql(`
  fragment ConcernedParties on Agreement {
    parties {
      key
    }
  }
`);

const shownAtMost = 3;
const over = ['FULFILLED', 'MOOT', 'WAIVED'];

/** The way to the others, where more follow than are shown. */
type WayToMore = (more: number, family: ClauseFamily) => ReactNode;

/** The duties and rights that follow from a clause: what presses first, and how many more there are. */
export function useConsequenceNotes(agreement: FragmentType<typeof ConcernedPartiesFragment>, wayToMore: WayToMore) {
  const noteOf = useConsequenceNote(readFragment(ConcernedPartiesFragment, agreement).parties.length);

  return (clause: FragmentType<typeof ConsequenceNotesFragment>): readonly MarginNote[] => {
    const { consequences, family } = readFragment(ConsequenceNotesFragment, clause);
    const standing = consequences
      .filter(({ state }) => !over.includes(state))
      .toSorted((one, other) => rank(one.state) - rank(other.state));
    const more = standing.length - shownAtMost;
    const notes = standing.slice(0, shownAtMost).map(noteOf);
    return more > 0 ? [...notes, { id: 'more', title: '', content: wayToMore(more, family) }] : notes;
  };
}

const pressing = ['LATE', 'BREACHED', 'DUE', 'OPEN', 'NOT_YET', 'UNDETERMINED'];

function rank(state: string): number {
  const place = pressing.indexOf(state);
  return place < 0 ? pressing.length : place;
}
