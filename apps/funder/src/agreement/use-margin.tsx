import { wordOf } from '@landsby/front';
import {
  type Margin,
  useClauseKeeping,
  useConsequenceNotes,
  useExitNotes,
  useProvisionNotes,
  useTermNotes,
} from '@landsby/reading/agreement';
import { type MarginNote, TextLink } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { useLengthNotes } from './use-length-notes.ts';
import { useMoneyNotes } from './use-money-notes.tsx';

const AgreementMarginFragment = graphql(`
  fragment AgreementMargin on Agreement {
    id
    clauses {
      key
      family
      ...ConsequenceNotes
      ...ProvisionNotes
      ...ClauseKeeping
    }
    ...KeptNames
    ...ProvidingParties
    ...ConcernedParties
    ...TermNotes
    ...LengthNotes
    ...ExitNotes
    ...MoneyNotes
  }
`);

/** What follows from each clause, and what keeps it, by the clause's key. */
export function useMargin(agreement: FragmentType<typeof AgreementMarginFragment>): ReadonlyMap<string, Margin> {
  const shown = readFragment(AgreementMarginFragment, agreement);
  const links = useLinks();
  const termNotes = [...useTermNotes(shown), ...useLengthNotes(shown)];
  const exitNotes = useExitNotes(shown);
  const moneyNotes = useMoneyNotes(shown);
  const keepingOf = useClauseKeeping(shown);
  const provisionNotes = useProvisionNotes(shown);
  const consequenceNotes = useConsequenceNotes(shown, (more) => (
    <TextLink href={links.duties({ agreement: wordOf(shown.id), show: 'coming' })}>
      <Trans>{more} more among the duties</Trans>
    </TextLink>
  ));

  const marginOf = (clause: (typeof shown.clauses)[number]): Margin => {
    const computed: readonly MarginNote[] = [
      ...(clause.family === 'TERM' ? termNotes : []),
      ...(clause.family === 'APPROPRIATION' ? moneyNotes : []),
      ...exitNotes(clause.key),
    ];
    return { ...keepingOf(clause), notes: [...computed, ...provisionNotes(clause), ...consequenceNotes(clause)] };
  };
  return new Map(shown.clauses.map((clause) => [clause.key, marginOf(clause)]));
}
