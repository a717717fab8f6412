import { useClauseKeeping, useProvisionNotes, useTermNotes } from '@landsby/keeping/agreement';
import { useFindingNotes } from '@landsby/keeping/finding';
import type { DocumentClause, MarginNote } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useConsequenceNotes } from './use-consequence-notes.tsx';
import { useExitNotes } from './use-exit-notes.tsx';
import { useUnfundedNotes } from './use-unfunded-notes.tsx';

const ClauseMarginFragment = graphql(`
  fragment ClauseMargin on Clause {
    key
    family
    ...ConsequenceNotes
    ...ProvisionNotes
    ...ClauseKeeping
  }
`);

const AgreementMarginFragment = graphql(`
  fragment AgreementMargin on Agreement {
    id
    ...KeepingParties
    ...ProvidingParties
    ...TermNotes
    ...ExitNotes
    ...UnfundedNotes
    ...FindingNotes
  }
`);

type Margin = Pick<DocumentClause, 'runBy' | 'keeping' | 'notes' | 'finding'>;

/** What follows from each clause, and what keeps it. */
export function useMargin(agreement: FragmentType<typeof AgreementMarginFragment>) {
  const shown = readFragment(AgreementMarginFragment, agreement);
  const termNotes = useTermNotes(shown);
  const exitNotes = useExitNotes(shown);
  const unfundedNotes = useUnfundedNotes(shown);
  const findingNotes = useFindingNotes(shown);
  const keepingOf = useClauseKeeping(shown);
  const consequenceNotes = useConsequenceNotes(shown.id);
  const provisionNotes = useProvisionNotes(shown);

  return (of: FragmentType<typeof ClauseMarginFragment>): Margin => {
    const clause = readFragment(ClauseMarginFragment, of);
    const found = findingNotes(clause.key).filter(({ id }) => !id.startsWith('unfunded'));
    const computed: readonly MarginNote[] = [
      ...(clause.family === 'TERM' ? termNotes : []),
      ...exitNotes(clause.key),
      ...(clause.family === 'APPROPRIATION' ? unfundedNotes : []),
    ];
    const finding = (found[0] ?? computed.find(({ state }) => state?.kind === 'late'))?.state?.word;
    return {
      ...keepingOf(clause),
      notes: [...computed, ...found, ...provisionNotes(clause), ...consequenceNotes(clause)],
      ...(finding !== undefined && { finding }),
    };
  };
}
