import { ShowOnly, useGo, wordOf } from '@landsby/front';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useAgreementNames } from '../party/use-agreement-names.ts';
import { useLinks } from '../routes/use-links.ts';
import { type DutiesShown, dutiesInAddress } from './duties-in-address.ts';

const DutyFilterFragment = graphql(`
  fragment DutyFilter on Programme {
    all: agreements(kind: INSTANCE, first: 500) {
      edges {
        node {
          id
          ...AgreementNames
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
  const { all } = readFragment(DutyFilterFragment, programme);
  const { nameOf } = useAgreementNames(all.edges.map(({ node }) => node));
  const choices = all.edges.map(({ node }) => ({ value: wordOf(node.id), label: nameOf(node) }));

  return (
    <ShowOnly
      by={[
        {
          name: 'agreement',
          label: t`Agreement with`,
          choices: [{ value: '', label: t`All` }, ...choices],
          chosen: shown.agreement,
        },
      ]}
      onNarrow={(change) =>
        go(links.duties(dutiesInAddress({ ...shown, after: undefined, before: undefined, ...change })))
      }
    />
  );
}
