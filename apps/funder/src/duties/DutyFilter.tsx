import { useGo, wordOf } from '@landsby/front';
import { FilterBar, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useMunicipalityNames } from '../party/use-municipality-names.ts';
import { useLinks } from '../routes/use-links.ts';
import { type DutiesShown, dutiesInAddress } from './duties-in-address.ts';

const DutyFilterFragment = graphql(`
  fragment DutyFilter on Programme {
    all: agreements(kind: INSTANCE, first: 500) {
      edges {
        node {
          id
          ...MunicipalityNames
        }
      }
    }
  }
`);

interface DutyFilterProps {
  readonly programme: FragmentType<typeof DutyFilterFragment>;
  readonly shown: DutiesShown;
}

/** Narrows the list to one municipality's agreement; the choice is in the address. */
export function DutyFilter({ programme, shown }: DutyFilterProps) {
  const { t } = useLingui();
  const go = useGo();
  const links = useLinks();
  const municipalitiesOf = useMunicipalityNames();
  const { all } = readFragment(DutyFilterFragment, programme);
  const choices = all.edges.map(({ node }) => ({ value: wordOf(node.id), label: municipalitiesOf(node) }));
  const chosen = choices.find(({ value }) => value === shown.agreement);
  const narrow = (agreement: string) =>
    go(links.duties(dutiesInAddress({ ...shown, after: undefined, before: undefined, agreement })));

  return (
    <FilterBar
      label={t`Show only`}
      filters={chosen ? [{ id: 'agreement', words: chosen.label, onRemove: () => narrow('') }] : []}
    >
      <SelectField
        label={t`Agreement with`}
        value={shown.agreement ?? ''}
        onChange={narrow}
        options={[{ value: '', label: t`All` }, ...choices]}
      />
    </FilterBar>
  );
}
