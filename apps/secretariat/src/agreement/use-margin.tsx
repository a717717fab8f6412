import { useFindingNotes } from '@landsby/keeping/finding';
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
import { useUnfundedNotes } from './use-unfunded-notes.tsx';

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
    ...ExitNotes
    ...UnfundedNotes
    ...FindingNotes
  }
`);

/** What follows from each clause, and what keeps it, by the clause's key. */
export function useMargin(agreement: FragmentType<typeof AgreementMarginFragment>): ReadonlyMap<string, Margin> {
  const shown = readFragment(AgreementMarginFragment, agreement);
  const links = useLinks();
  const termNotes = useTermNotes(shown);
  const exitNotes = useExitNotes(shown);
  const unfundedNotes = useUnfundedNotes(shown);
  const findingNotes = useFindingNotes(shown);
  const keepingOf = useClauseKeeping(shown);
  const provisionNotes = useProvisionNotes(shown);
  const consequenceNotes = useConsequenceNotes(shown, (more) => (
    <TextLink href={links.dutiesAndRights(shown.id)}>
      <Trans>{more} more in duties and rights</Trans>
    </TextLink>
  ));

  const marginOf = (clause: (typeof shown.clauses)[number]): Margin => {
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
  return new Map(shown.clauses.map((clause) => [clause.key, marginOf(clause)]));
}
