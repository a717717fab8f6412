import { useWording } from '@landsby/front';
import { type Column, DataTable, Section, Sentence, Stack } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import type { FundingSourceKind } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useAgreementNames } from '../party/use-agreement-names.ts';
import { useGiverName } from './use-giver-name.ts';

const FundingSourcesFragment = graphql(`
  fragment FundingSources on FundingRow {
    agreement {
      id
      ...AgreementNames
    }
    sources {
      key
      kind
      from
      until
      ...GiverName
    }
  }
`);

interface FundingSourcesProps {
  readonly rows: readonly FragmentType<typeof FundingSourcesFragment>[];
}

/** Every source of money that an agreement speaks of, and when it runs as far as that is known. */
export function FundingSources(props: FundingSourcesProps) {
  const { t } = useLingui();
  const wording = useWording();
  const giverName = useGiverName();
  const all = readFragment(FundingSourcesFragment, props.rows);
  const { besidePayer } = useAgreementNames(all.map(({ agreement }) => agreement));
  const rows = all.flatMap(({ agreement, sources }) => sources.map((source) => ({ agreement, source })));
  if (rows.length === 0) return null;
  type Row = (typeof rows)[number];

  const kinds: Readonly<Record<FundingSourceKind, string>> = {
    APPROPRIATION: t`Set aside`,
    GRANT: t`Given from elsewhere`,
    PAYMENT: t`Paid under the agreement`,
  };
  const columns: readonly Column<Row>[] = [
    {
      key: 'giver',
      title: t`Pays`,
      isRowHeader: true,
      isText: true,
      cell: ({ agreement, source }) => {
        const giver = giverName(source);
        const beside = besidePayer(agreement, giver);
        return (
          <Stack space="tight">
            {giver}
            {beside !== '' && <Sentence look="quiet">{beside}</Sentence>}
          </Stack>
        );
      },
    },
    { key: 'kind', title: t`How`, cell: ({ source }) => kinds[source.kind] },
    {
      key: 'from',
      title: t`From`,
      cell: ({ source }) => (source.from === null ? t`not known` : wording.shortDay(source.from)),
    },
    {
      key: 'until',
      title: t`Until`,
      cell: ({ source }) => (source.until === null ? t`not known` : wording.shortDay(source.until)),
    },
  ];
  return (
    <Section title={t`Where the money comes from`}>
      <DataTable
        caption={t`Sources of money`}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={({ agreement, source }) => `${agreement.id} ${source.key}`}
      />
    </Section>
  );
}
