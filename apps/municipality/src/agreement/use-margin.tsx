import { useClauseKeeping, useProvisionNotes, useTermNotes } from '@landsby/keeping/agreement';
import { useFindingNotes } from '@landsby/keeping/finding';
import type { DocumentClause, MarginNote } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useConsequenceNotes } from './use-consequence-notes.tsx';
import { useExitNotes } from './use-exit-notes.tsx';
import { useMoneyNotes } from './use-money-notes.tsx';

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
    clauses {
      key
      family
    }
    ...KeepingParties
    ...ProvidingParties
    ...TermNotes
    ...ExitNotes
    ...MoneyNotes
    ...FindingNotes
  }
`);

type Margin = Pick<DocumentClause, 'runBy' | 'keeping' | 'notes' | 'finding'>;

/** What follows from each clause, and what keeps it. */
export function useMargin(agreement: FragmentType<typeof AgreementMarginFragment>) {
  const shown = readFragment(AgreementMarginFragment, agreement);
  const appropriation = shown.clauses.find(({ family }) => family === 'APPROPRIATION');
  const termNotes = useTermNotes(shown);
  const moneyNotes = useMoneyNotes(shown);
  const exitNotes = useExitNotes(shown);
  const findingNotes = useFindingNotes(shown);
  const keepingOf = useClauseKeeping(shown);
  const consequenceNotes = useConsequenceNotes(shown.id);
  const provisionNotes = useProvisionNotes(shown);

  return (of: FragmentType<typeof ClauseMarginFragment>): Margin => {
    const clause = readFragment(ClauseMarginFragment, of);
    const found = findingNotes(clause.key);
    const computed: readonly MarginNote[] = [
      ...(clause.family === 'TERM' ? termNotes : []),
      ...(clause.key === appropriation?.key ? moneyNotes : []),
      ...exitNotes(clause.key),
    ];
    const finding = found[0]?.state?.word;
    return {
      ...keepingOf(clause),
      notes: [...computed, ...found, ...provisionNotes(clause), ...consequenceNotes(clause)],
      ...(finding !== undefined && { finding }),
    };
  };
}
