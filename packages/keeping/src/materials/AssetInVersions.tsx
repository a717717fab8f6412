import { useWording } from '@landsby/front';
import { type Column, DataTable, Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { ApprovalStanding } from './ApprovalStanding.tsx';
import { CarriedMarks } from './CarriedMarks.tsx';
import { PublishVersion } from './PublishVersion.tsx';
import { AnswerApproval } from './AnswerApproval.tsx';
import { RecordVersion, type RecordVersionFragment } from './RecordVersion.tsx';
import { useAssetKinds } from './use-asset-kinds.ts';

const AssetInVersionsFragment = graphql(`
  fragment AssetInVersions on Asset {
    key
    title
    of
    material
    versions {
      version
      madeOn
      published {
        on
        where
      }
      ...CarriedMarks
      ...ApprovalStanding
      ...AnswerApproval
    }
  }
`);

interface AssetInVersionsProps {
  readonly asset: FragmentType<typeof AssetInVersionsFragment>;
  /** The agreement's id. */
  readonly agreement: string;
  readonly within: FragmentType<typeof RecordVersionFragment>;
}

/** One asset: its versions, the latest first, and what may be done with the latest. */
export function AssetInVersions({ asset, agreement, within }: AssetInVersionsProps) {
  const { t } = useLingui();
  const wording = useWording();
  const kinds = useAssetKinds();
  const { key, material, of, title, versions } = readFragment(AssetInVersionsFragment, asset);
  const [latest] = versions;
  type Version = (typeof versions)[number];

  const columns: readonly Column<Version>[] = [
    {
      key: 'version',
      title: t`Version`,
      isRowHeader: true,
      cell: ({ madeOn, version }) => t`Version ${version}, ${wording.day(madeOn)}`,
    },
    { key: 'marks', title: t`Names and logos`, isText: true, cell: (version) => <CarriedMarks version={version} /> },
    {
      key: 'approval',
      title: t`Approval`,
      isText: true,
      cell: (version) => <ApprovalStanding version={version} agreement={agreement} />,
    },
    {
      key: 'published',
      title: t`Published`,
      isText: true,
      cell: ({ published }) => published.map(({ on, where }) => `${where}, ${wording.day(on)}`).join(' · ') || t`No`,
    },
  ];
  return (
    <Section title={title} level={3} lead={<Sentence look="quiet">{kinds[of]}</Sentence>}>
      <Stack>
        <DataTable
          caption={t`Versions of ${title}`}
          isCaptionHidden
          columns={columns}
          rows={versions}
          rowKey={({ version }) => version}
        />
        {latest && (
          <>
            <AnswerApproval asset={key} title={title} version={latest} />
            <PublishVersion asset={key} title={title} version={latest.version} />
            <RecordVersion agreement={within} next={{ asset: key, title, of, material, version: latest.version + 1 }} />
          </>
        )}
        {versions.length > 1 && (
          <Sentence look="quiet">
            <Trans>Older versions stay here, since they may still hang somewhere.</Trans>
          </Sentence>
        )}
      </Stack>
    </Section>
  );
}
