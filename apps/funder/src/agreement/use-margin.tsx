import type { DocumentClause, MarginNote } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useClauseKeeping } from './use-clause-keeping.tsx';
import { useConsequenceNotes } from './use-consequence-notes.tsx';
import { useExitNotes } from './use-exit-notes.tsx';
import { useMoneyNotes } from './use-money-notes.tsx';
import { useProvisionNotes } from './use-provision-notes.tsx';
import { useTermNotes } from './use-term-notes.tsx';

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
    ...MoneyNotes
  }
`);

type Margin = Pick<DocumentClause, 'runBy' | 'keeping' | 'notes' | 'finding'>;

/** What follows from each clause, and what keeps it. */
export function useMargin(agreement: FragmentType<typeof AgreementMarginFragment>) {
  const shown = readFragment(AgreementMarginFragment, agreement);
  const termNotes = useTermNotes(shown);
  const exitNotes = useExitNotes(shown);
  const moneyNotes = useMoneyNotes(shown);
  const keepingOf = useClauseKeeping(shown);
  const consequenceNotes = useConsequenceNotes(shown.id);
  const provisionNotes = useProvisionNotes(shown);

  return (of: FragmentType<typeof ClauseMarginFragment>): Margin => {
    const clause = readFragment(ClauseMarginFragment, of);
    const computed: readonly MarginNote[] = [
      ...(clause.family === 'TERM' ? termNotes : []),
      ...(clause.family === 'APPROPRIATION' ? moneyNotes : []),
      ...exitNotes(clause.key),
    ];
    return { ...keepingOf(clause), notes: [...computed, ...provisionNotes(clause), ...consequenceNotes(clause)] };
  };
}
