import { type Column, DataTable, Sentence, TextLink } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { AgreementStatus } from '../agreement/AgreementStatus.tsx';
import { MoneyReach } from '../funding/MoneyReach.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { usePickedWords } from '../language/use-picked-words.ts';
import { useMunicipalityNames } from '../party/use-municipality-names.ts';
import { useLinks } from '../routes/use-links.ts';
import { AgreementTerm } from './AgreementTerm.tsx';
import { DutiesKept } from './DutiesKept.tsx';
import { DutiesLate } from './DutiesLate.tsx';

const MunicipalityTableFragment = graphql(`
  fragment MunicipalityTable on Agreement {
    id
    title {
      da
      sv
      en
    }
    ...MunicipalityNames
    ...AgreementStatus
    ...AgreementTerm
    ...DutiesKept
    ...DutiesLate
    ...MoneyReach
  }
`);

interface MunicipalityTableProps {
  readonly agreements: readonly FragmentType<typeof MunicipalityTableFragment>[];
}

export function MunicipalityTable(props: MunicipalityTableProps) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const links = useLinks();
  const municipalitiesOf = useMunicipalityNames();
  const agreements = readFragment(MunicipalityTableFragment, props.agreements);

  type Row = (typeof agreements)[number];
  const columns: readonly Column<Row>[] = [
    {
      key: 'municipality',
      title: t`Municipality`,
      isRowHeader: true,
      cell: (row) => (
        <>
          {municipalitiesOf(row)}
          <Sentence look="quiet">
            <TextLink href={links.agreement(row.id)}>{pick(row.title).text}</TextLink>
          </Sentence>
        </>
      ),
    },
    { key: 'status', title: t`Status`, cell: (row) => <AgreementStatus agreement={row} /> },
    { key: 'term', title: t`Term`, cell: (row) => <AgreementTerm agreement={row} /> },
    { key: 'money', title: t`Money`, cell: (row) => <MoneyReach agreement={row} /> },
    { key: 'kept', title: t`Duties kept`, isNumber: true, cell: (row) => <DutiesKept agreement={row} /> },
    { key: 'late', title: t`Duties late`, isNumber: true, cell: (row) => <DutiesLate agreement={row} /> },
  ];
  return (
    <DataTable
      caption={t`Municipalities and their agreements`}
      isCaptionHidden
      columns={columns}
      rows={agreements}
      rowKey={({ id }) => id}
    />
  );
}
