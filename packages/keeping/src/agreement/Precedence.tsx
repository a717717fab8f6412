import { usePickedWords } from '@landsby/front';
import { useInShort } from '@landsby/reading/agreement';
import { Section, Sentence, Stack, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../address/links.tsx';

const PrecedenceFragment = graphql(`
  fragment Precedence on Agreement {
    id
    clauses {
      key
      family
      heading {
        da
        sv
        en
      }
    }
    ...InShort
  }
`);

/** Which document outranks which, and what holds where two clauses disagree; or that nobody has said so. */
export function Precedence(props: { readonly agreement: FragmentType<typeof PrecedenceFragment> }) {
  const { t } = useLingui();
  const links = useLinks();
  const pick = usePickedWords();
  const agreement = readFragment(PrecedenceFragment, props.agreement);
  const inShort = useInShort(agreement);
  const ranking = agreement.clauses.find(({ family }) => family === 'PRECEDENCE');

  return (
    <Section title={t`Which document comes first`}>
      {ranking ? (
        <Stack space="tight">
          {inShort(ranking.key)}
          <TextLink href={links.agreement(agreement.id, ranking.key)}>{pick(ranking.heading).text}</TextLink>
        </Stack>
      ) : (
        <Sentence look="quiet">
          <Trans>The agreement does not say which of its documents comes first where they disagree.</Trans>
        </Sentence>
      )}
    </Section>
  );
}
