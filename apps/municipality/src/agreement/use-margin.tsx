import { wordOf } from '@landsby/front';
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
import { groundWords } from '../leaving/leaving-in-address.ts';
import { useLinks } from '../routes/use-links.ts';
import { familyWord } from '../what-waits/family-in-address.ts';
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
    ...ExitNotes
    ...MoneyNotes
    ...FindingNotes
  }
`);

/** What follows from each clause, and what keeps it, by the clause's key. */
export function useMargin(agreement: FragmentType<typeof AgreementMarginFragment>): ReadonlyMap<string, Margin> {
  const shown = readFragment(AgreementMarginFragment, agreement);
  const links = useLinks();
  const appropriation = shown.clauses.find(({ family }) => family === 'APPROPRIATION');
  const termNotes = useTermNotes(shown);
  const moneyNotes = useMoneyNotes(shown);
  const findingNotes = useFindingNotes(shown);
  const keepingOf = useClauseKeeping(shown);
  const provisionNotes = useProvisionNotes(shown);
  const exitNotes = useExitNotes(shown, (ground) => (
    <TextLink href={links.leaving(shown.id, { ground: groundWords[ground] })}>
      <Trans>Think through leaving</Trans>
    </TextLink>
  ));
  const consequenceNotes = useConsequenceNotes(shown, (more, family) => {
    const about = { agreement: wordOf(shown.id), whose: 'everyone', show: 'both', about: familyWord(family) } as const;
    return (
      <TextLink href={links.whatWaits(about)}>
        <Trans>{more} more in the list of what waits</Trans>
      </TextLink>
    );
  });

  const marginOf = (clause: (typeof shown.clauses)[number]): Margin => {
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
  return new Map(shown.clauses.map((clause) => [clause.key, marginOf(clause)]));
}
