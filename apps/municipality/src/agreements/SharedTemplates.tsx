import { usePickedWords } from '@landsby/front';
import { Section, Sentence, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const SharedTemplatesFragment = graphql(`
  fragment SharedTemplates on Programme {
    templates: agreements(kind: TEMPLATE, first: 20) {
      edges {
        node {
          id
          title {
            da
            sv
            en
          }
        }
      }
    }
  }
`);

/** The templates that the programme shows to all who take part. */
export function SharedTemplates({ programme }: { readonly programme: FragmentType<typeof SharedTemplatesFragment> }) {
  const { t } = useLingui();
  const links = useLinks();
  const pick = usePickedWords();
  const templates = readFragment(SharedTemplatesFragment, programme).templates.edges;
  if (templates.length === 0) return null;
  return (
    <Section
      title={t`The programme's template`}
      lead={<Trans>The agreements of the programme are made from it.</Trans>}
    >
      {templates.map(({ node }) => (
        <Sentence key={node.id}>
          <TextLink href={links.agreement(node.id)}>{pick(node.title).text}</TextLink>
        </Sentence>
      ))}
    </Section>
  );
}
