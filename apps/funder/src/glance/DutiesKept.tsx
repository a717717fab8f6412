import { wordOf } from '@landsby/front';
import { TextLink } from '@landsby/ui';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useMunicipalityNames } from '../party/use-municipality-names.ts';
import { useLinks } from '../routes/use-links.ts';

const DutiesKeptFragment = graphql(`
  fragment DutiesKept on Agreement {
    id
    ...MunicipalityNames
    kept: ledger(asOf: $asOf, from: $from, until: $until, nature: DUTY, states: [FULFILLED], first: 1) {
      totalCount
    }
  }
`);

/** How many duties are recorded as done; the figure leads to them. */
export function DutiesKept(props: { readonly agreement: FragmentType<typeof DutiesKeptFragment> }) {
  const { t } = useLingui();
  const links = useLinks();
  const municipalitiesOf = useMunicipalityNames();
  const agreement = readFragment(DutiesKeptFragment, props.agreement);
  const { id, kept } = agreement;
  const municipalities = municipalitiesOf(agreement);
  if (kept.totalCount === 0) return 0;
  return (
    <TextLink
      href={links.duties({ agreement: wordOf(id), show: 'kept' })}
      label={t`${plural(kept.totalCount, { one: '# duty kept', other: '# duties kept' })}: ${municipalities}`}
    >
      {kept.totalCount}
    </TextLink>
  );
}
