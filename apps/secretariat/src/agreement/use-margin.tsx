import type { DocumentClause, MarginNote } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useClauseKeeping } from './use-clause-keeping.tsx';
import { useConsequenceNotes } from './use-consequence-notes.tsx';
import { useExitNotes } from './use-exit-notes.tsx';
import { useTermNotes } from './use-term-notes.tsx';
import { useUnfundedNotes } from './use-unfunded-notes.tsx';

const ClauseMarginFragment = graphql(`
  fragment ClauseMargin on Clause {
    key
    family
    ...ConsequenceNotes
    ...ClauseKeeping
  }
`);

const AgreementMarginFragment = graphql(`
  fragment AgreementMargin on Agreement {
    id
    ...KeepingParties
    ...TermNotes
    ...ExitNotes
    ...UnfundedNotes
  }
`);

type Margin = Pick<DocumentClause, 'runBy' | 'keeping' | 'notes' | 'finding'>;

/** What follows from each clause, and what keeps it. */
export function useMargin(agreement: FragmentType<typeof AgreementMarginFragment>) {
  const shown = readFragment(AgreementMarginFragment, agreement);
  const termNotes = useTermNotes(shown);
  const exitNotes = useExitNotes(shown);
  const unfundedNotes = useUnfundedNotes(shown);
  const keepingOf = useClauseKeeping(shown);
  const consequenceNotes = useConsequenceNotes(shown.id);

  return (of: FragmentType<typeof ClauseMarginFragment>): Margin => {
    const clause = readFragment(ClauseMarginFragment, of);
    const computed: readonly MarginNote[] = [
      ...(clause.family === 'TERM' ? termNotes : []),
      ...exitNotes(clause.key),
      ...(clause.family === 'APPROPRIATION' ? unfundedNotes : []),
    ];
    const finding = computed.find(({ state }) => state?.kind === 'late')?.state?.word;
    return {
      ...keepingOf(clause),
      notes: [...computed, ...consequenceNotes(clause)],
      ...(finding !== undefined && { finding }),
    };
  };
}
