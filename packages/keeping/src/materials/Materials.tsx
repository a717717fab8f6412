import { Stack } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { Assets } from './Assets.tsx';
import { NamesAndLogos } from './NamesAndLogos.tsx';
import { OwnedMaterials } from './OwnedMaterials.tsx';

const MaterialsFragment = graphql(`
  fragment Materials on Agreement {
    ...Assets
    ...OwnedMaterials
    ...NamesAndLogos
  }
`);

/** What is published with whose approval, who owns what was made, and what would have to be cleaned. */
export function Materials(props: { readonly agreement: FragmentType<typeof MaterialsFragment> }) {
  const agreement = readFragment(MaterialsFragment, props.agreement);
  return (
    <Stack space="wide">
      <Assets agreement={agreement} />
      <OwnedMaterials agreement={agreement} />
      <NamesAndLogos agreement={agreement} />
    </Stack>
  );
}
