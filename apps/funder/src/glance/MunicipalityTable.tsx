import { usePickedWords } from '@landsby/front';
import { AgreementStatus } from '@landsby/reading/agreement';
import { type Column, DataTable, Sentence, Stack, TextLink } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { isNotConcluded } from '../agreement/agreement-state.ts';
import { MoneyReach } from '../funding/MoneyReach.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
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
    status(asOf: $asOf) {
      state
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

/** Kept and late stay empty while an agreement binds nobody. */
export function MunicipalityTable(props: MunicipalityTableProps) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const links = useLinks();
  const municipalitiesOf = useMunicipalityNames();
  const agreements = readFragment(MunicipalityTableFragment, props.agreements);

  type Row = (typeof agreements)[number];
  const binds = ({ status }: Row) => !isNotConcluded(status.state);
  const columns: readonly Column<Row>[] = [
    {
      key: 'municipality',
      title: t`Municipality`,
      isRowHeader: true,
      cell: (row) => (
        <Stack space="tight">
          {municipalitiesOf(row)}
          <Sentence look="quiet">
            <TextLink href={links.agreement(row.id)}>{pick(row.title).text}</TextLink>
          </Sentence>
        </Stack>
      ),
    },
    { key: 'status', title: t`Status`, isText: true, cell: (row) => <AgreementStatus agreement={row} isQuiet /> },
    { key: 'term', title: t`Term`, cell: (row) => <AgreementTerm agreement={row} /> },
    { key: 'money', title: t`Money`, cell: (row) => <MoneyReach agreement={row} /> },
    { key: 'kept', title: t`Duties kept`, isNumber: true, cell: (row) => binds(row) && <DutiesKept agreement={row} /> },
    { key: 'late', title: t`Duties late`, isNumber: true, cell: (row) => binds(row) && <DutiesLate agreement={row} /> },
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
