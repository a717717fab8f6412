import { useWording } from '@landsby/front';
import { type Column, DataTable, EmptyState } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { CleanVersion } from './CleanVersion.tsx';

const MarkedVersionsFragment = graphql(`
  fragment MarkedVersions on MarkedVersion {
    asset
    title
    version
    marks
    where
    cleanedOn
  }
`);

interface MarkedVersionsProps {
  readonly caption: string;
  readonly versions: readonly FragmentType<typeof MarkedVersionsFragment>[];
  /** The demand it follows; left out where nobody has demanded anything. */
  readonly demand?: string;
}

/** The exact list: which version shows what, where it is, and whether it is cleaned. */
export function MarkedVersions({ caption, versions, demand }: MarkedVersionsProps) {
  const { t } = useLingui();
  const wording = useWording();
  const rows = readFragment(MarkedVersionsFragment, versions);
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    {
      key: 'title',
      title: t`What`,
      isRowHeader: true,
      isText: true,
      cell: ({ title, version }) => t`${title}, version ${version}`,
    },
    {
      key: 'marks',
      title: t`Shows`,
      cell: ({ marks }) => wording.list(marks.map((mark) => (mark === 'NAME' ? t`name` : t`logo`))),
    },
    { key: 'where', title: t`Where`, isText: true, cell: ({ where }) => where.join(' · ') },
    ...(demand === undefined
      ? []
      : [
          {
            key: 'cleaned',
            title: t`Taken off`,
            cell: ({ asset, cleanedOn, title, version }: Row) =>
              cleanedOn === null ? (
                <CleanVersion demand={demand} asset={asset} title={title} version={version} />
              ) : (
                wording.day(cleanedOn)
              ),
          },
        ]),
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ asset, version }) => `${asset} ${version}`}
      empty={<EmptyState title={t`Nothing published shows it`} />}
    />
  );
}
