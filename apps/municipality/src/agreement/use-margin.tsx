import type { DocumentClause, MarginNote } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useConsequenceNotes } from './use-consequence-notes.tsx';
import { useExitNotes } from './use-exit-notes.tsx';
import { useMoneyNotes } from './use-money-notes.tsx';
import { useTermNotes } from './use-term-notes.tsx';

const ClauseMarginFragment = graphql(`
  fragment ClauseMargin on Clause {
    key
    family
    ...ConsequenceNotes
  }
`);

const AgreementMarginFragment = graphql(`
  fragment AgreementMargin on Agreement {
    id
    clauses {
      key
      family
    }
    ...TermNotes
    ...ExitNotes
    ...MoneyNotes
  }
`);

type Margin = Pick<DocumentClause, 'runBy' | 'notes' | 'finding'>;

/** What follows from each clause, and so what keeps it. */
export function useMargin(agreement: FragmentType<typeof AgreementMarginFragment>) {
  const shown = readFragment(AgreementMarginFragment, agreement);
  const appropriation = shown.clauses.find(({ family }) => family === 'APPROPRIATION');
  const termNotes = useTermNotes(shown);
  const moneyNotes = useMoneyNotes(shown);
  const exitNotes = useExitNotes(shown);
  const consequenceNotes = useConsequenceNotes(shown.id);

  return (of: FragmentType<typeof ClauseMarginFragment>): Margin => {
    const clause = readFragment(ClauseMarginFragment, of);
    const computed: readonly MarginNote[] = [
      ...(clause.family === 'TERM' ? termNotes : []),
      ...(clause.key === appropriation?.key ? moneyNotes : []),
      ...exitNotes(clause.key),
    ];
    const { notes, runBy } = consequenceNotes(clause);
    const isComputed = computed.length > 0 || (clause.family === 'APPROPRIATION' && moneyNotes.length > 0);
    return { notes: [...computed, ...notes], runBy: isComputed ? 'rule' : runBy };
  };
}
