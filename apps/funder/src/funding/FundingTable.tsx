import { usePickedWords } from '@landsby/front';
import { ExplainedDay, ExplainedMoney } from '@landsby/reading/explanation';
import { type Column, DataTable, Section, Sentence, Stack, TextLink } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { ExplainedSpans } from '../explanation/ExplainedSpans.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useMunicipalityNames } from '../party/use-municipality-names.ts';
import { useLinks } from '../routes/use-links.ts';
import { SetAside } from './SetAside.tsx';

const FundingTableFragment = graphql(`
  fragment FundingTable on FundingRow {
    agreement {
      id
      title {
        da
        sv
        en
      }
      ...MunicipalityNames
    }
    term {
      starts {
        ...ExplainedDay
      }
      ends {
        ...ExplainedDay
      }
    }
    appropriationTotal {
      ...ExplainedMoney
    }
    unfunded {
      ...ExplainedSpans
    }
    ...SetAside
  }
`);

interface FundingTableProps {
  readonly rows: readonly FragmentType<typeof FundingTableFragment>[];
}

/** The facts of the drawing, an agreement a row. */
export function FundingTable(props: FundingTableProps) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const links = useLinks();
  const municipalitiesOf = useMunicipalityNames();
  const rows = readFragment(FundingTableFragment, props.rows);

  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    {
      key: 'agreement',
      title: t`Agreement`,
      isRowHeader: true,
      cell: ({ agreement }) => (
        <Stack space="tight">
          {municipalitiesOf(agreement)}
          <Sentence look="quiet">
            <TextLink href={links.agreement(agreement.id)}>{pick(agreement.title).text}</TextLink>
          </Sentence>
        </Stack>
      ),
    },
    {
      key: 'starts',
      title: t`Begins`,
      cell: ({ agreement, term }) => (
        <ExplainedDay label={t`First day`} answer={term.starts} agreement={agreement.id} />
      ),
    },
    {
      key: 'ends',
      title: t`Ends`,
      cell: ({ agreement, term }) => <ExplainedDay label={t`Last day`} answer={term.ends} agreement={agreement.id} />,
    },
    {
      key: 'without',
      title: t`Nothing set aside`,
      cell: ({ agreement, unfunded }) => (
        <ExplainedSpans
          label={t`Time without money set aside`}
          answer={unfunded}
          agreement={agreement.id}
          none={t`set aside for the whole term`}
        />
      ),
    },
    { key: 'yearly', title: t`Set aside a year`, isNumber: true, cell: (row) => <SetAside row={row} /> },
    {
      key: 'total',
      title: t`In all`,
      isNumber: true,
      cell: ({ agreement, appropriationTotal }) =>
        appropriationTotal && (
          <ExplainedMoney label={t`Set aside in all`} answer={appropriationTotal} agreement={agreement.id} />
        ),
    },
  ];
  return (
    <Section title={t`The same as a table`}>
      <DataTable
        caption={t`Term and money of each agreement`}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={({ agreement }) => agreement.id}
      />
    </Section>
  );
}
