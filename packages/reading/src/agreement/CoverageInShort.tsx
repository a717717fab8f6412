import { useWording } from '@landsby/front';
import { Sentence } from '@landsby/ui';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

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
    t`${plural(byRule, { one: `# of ${clauses} clauses is run by a rule`, other: `# of ${clauses} clauses are run by a rule` })}`,
    mixed > 0 && t`${plural(mixed, { one: '# is run by a rule in part', other: '# are run by a rule in part' })}`,
    byRecord > 0 && t`${plural(byRecord, { one: '# is kept as a record', other: '# are kept as a record' })}`,
    byPeople > 0 && t`${plural(byPeople, { one: '# is left to people', other: '# are left to people' })}`,
  ];
  return <Sentence look="quiet">{wording.list(parts.filter((part) => part !== false))}.</Sentence>;
}
