import { useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { type Column, DataTable, EmptyState, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useRecording } from '../record/recording.tsx';
import { MaterialOwners } from './MaterialOwners.tsx';
import { RecordMaterial } from './RecordMaterial.tsx';
import { RightsToMaterial } from './RightsToMaterial.tsx';

const OwnedMaterialsFragment = graphql(`
  fragment OwnedMaterials on Agreement {
    id
    materials(asOf: $asOf) {
      key
      title
      isJoint
      makers {
        key
        ...PartyName
      }
      ...MaterialOwners
      ...RightsToMaterial
    }
    ...RecordMaterial
  }
`);

/** Whose each material is: ours, theirs, or joint with its rights written down. */
export function OwnedMaterials(props: { readonly agreement: FragmentType<typeof OwnedMaterialsFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const { ourParty } = useRecording();
  const agreement = readFragment(OwnedMaterialsFragment, props.agreement);
  const { id, materials } = agreement;
  type Material = (typeof materials)[number];
  const kindOf = ({ isJoint, makers }: Material): string | null => {
    if (isJoint) return t`Joint`;
    if (ourParty === null) return null;
    return makers.some(({ key }) => key === ourParty) ? t`Ours` : t`Theirs`;
  };

  const columns: readonly Column<Material>[] = [
    { key: 'title', title: t`Material`, isRowHeader: true, isText: true, cell: ({ title }) => title },
    {
      key: 'makers',
      title: t`Made by`,
      cell: (material) => (
        <Stack space="tight">
          {wording.list(material.makers.map(nameOf))}
          {kindOf(material) !== null && <Sentence look="quiet">{kindOf(material)}</Sentence>}
        </Stack>
      ),
    },
    {
      key: 'owners',
      title: t`Owned by`,
      isText: true,
      cell: (material) => (
        <Stack space="tight">
          <MaterialOwners material={material} agreement={id} />
          <RightsToMaterial material={material} />
        </Stack>
      ),
    },
  ];
  return (
    <Section title={t`Who owns what was made`}>
      <Stack>
        <DataTable
          caption={t`Who owns what was made`}
          isCaptionHidden
          columns={columns}
          rows={materials}
          rowKey={({ key }) => key}
          empty={
            <EmptyState title={t`No material is recorded yet`}>
              <Trans>What a party makes itself is its own. What you make together needs its rights written down.</Trans>
            </EmptyState>
          }
        />
        <RecordMaterial agreement={agreement} />
      </Stack>
    </Section>
  );
}
