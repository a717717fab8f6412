import { Sentence } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useWording } from '../language/use-wording.ts';

const CoverageInShortFragment = graphql(`
  fragment CoverageInShort on Agreement {
    coverage {
      clauses
      byRule
      byRecord
      byPeople
      mixed
    }
  }
`);

/** How much of the agreement runs by itself, in one sentence. */
export function CoverageInShort(props: { readonly agreement: FragmentType<typeof CoverageInShortFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const { byPeople, byRecord, byRule, clauses, mixed } = readFragment(
    CoverageInShortFragment,
    props.agreement,
  ).coverage;
  const parts = [
    t`${byRule} of ${clauses} clauses are run by a rule`,
    mixed > 0 && t`${mixed} are run by a rule in part`,
    byRecord > 0 && t`${byRecord} are kept as a record`,
    byPeople > 0 && t`${byPeople} are left to people`,
  ];
  return <Sentence look="quiet">{wording.list(parts.filter((part) => part !== false))}.</Sentence>;
}
