import { wordOf } from '@landsby/front';
import { Sentence, StateMark, TextLink } from '@landsby/ui';
import { Plural, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useMunicipalityNames } from '../party/use-municipality-names.ts';
import { useLinks } from '../routes/use-links.ts';

const DutiesLateFragment = graphql(`
  fragment DutiesLate on Agreement {
    id
    ...MunicipalityNames
    late: ledger(asOf: $asOf, from: $from, until: $until, nature: DUTY, states: [LATE, BREACHED], first: 100) {
      totalCount
      edges {
        node {
          who {
            side
          }
        }
      }
    }
  }
`);

/** How many duties are past their day, and how many of them are the municipality’s own; the figure leads to them. */
export function DutiesLate(props: { readonly agreement: FragmentType<typeof DutiesLateFragment> }) {
  const { t } = useLingui();
  const links = useLinks();
  const municipalitiesOf = useMunicipalityNames();
  const agreement = readFragment(DutiesLateFragment, props.agreement);
  const { id, late } = agreement;
  const municipalities = municipalitiesOf(agreement);
  const own = late.edges.filter(({ node }) => node.who.some(({ side }) => side === 'MUNICIPALITY')).length;
  if (late.totalCount === 0) return 0;
  return (
    <>
      <StateMark state="late" word="" />{' '}
      <TextLink href={links.duties({ agreement: wordOf(id) })} label={t`${late.totalCount} late: ${municipalities}`}>
        {late.totalCount}
      </TextLink>
      <Sentence look="quiet">
        <Plural value={own} _0="none its own" one="# its own" other="# its own" />
      </Sentence>
    </>
  );
}
