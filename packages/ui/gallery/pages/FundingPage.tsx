import {
  type Column,
  DataTable,
  Explained,
  FundingHorizon,
  type FundingCell,
  Page,
  Pager,
  Section,
  TextLink,
  Undetermined,
} from '../../src/index.ts';

const years = ['2024', '2025', '2026', '2027', '2028', '2029', '2030', '2031', '2032', '2033', '2034'];
const trace = {
  label: 'Beløb',
  steps: [{ sentence: 'Fire kvartaler a 40.000 kr.', value: '160.000 kr.' }],
  rules: ['S3.28'],
};

function cells(from: number, to: number, cover: FundingCell): readonly FundingCell[] {
  return years.map((year) => (Number(year) >= from && Number(year) <= to ? cover : { cover: 'none' }));
}

const rows = [
  { name: 'Furesø Kommune', members: 2, owes: '160.000 kr.', since: '1. maj 2024' },
  { name: 'Eksempelsund Kommune', members: 2, owes: '1.240.000 kr.', since: '1. januar 2025' },
  {
    name: 'Prøvekøbing Kommune, Forvaltningen for Børn, Unge, Familier og Forebyggelse i Lokalområder',
    members: 3,
    owes: null,
    since: '15. august 2025',
  },
];

const columns: readonly Column<(typeof rows)[number]>[] = [
  {
    key: 'name',
    title: 'Kommune',
    cell: (row) => <TextLink href="?page=agreement">{row.name}</TextLink>,
    isRowHeader: true,
    isSortable: true,
  },
  { key: 'since', title: 'Med siden', cell: (row) => row.since },
  { key: 'members', title: 'Pladser', cell: (row) => row.members, isNumber: true },
  {
    key: 'owes',
    title: 'Skylder i 2027',
    cell: (row) =>
      row.owes ? (
        <Explained value={row.owes} {...trace} />
      ) : (
        <Undetermined
          word="ubestemt"
          label="Beløb"
          missing="Satsen for 2027 er ikke aftalt."
          settledBy="Begge parter"
        />
      ),
    isNumber: true,
    isSortable: true,
  },
];

export function FundingPage() {
  return (
    <Page
      title="Penge og pligter"
      product="Landsby"
      lead="Fra 2029 løber pligterne videre uden bevilling i fem år og fire måneder."
    >
      <FundingHorizon
        caption="Furesøs partnerskab år for år"
        payerTitle="Betaler"
        years={years}
        currentYear="2026"
        words={{
          funded: 'dækket',
          unfunded: 'pligter uden penge',
          undetermined: 'ubestemt',
          none: 'ingen aftale om penge',
        }}
        rows={[
          {
            id: 'f',
            payer: 'OJD fonden',
            note: 'bevilling til programmet',
            cells: [
              ...cells(2024, 2030, { cover: 'funded', amount: '2,1 mio.' }).slice(0, 7),
              ...Array.from({ length: 4 }, () => ({
                cover: 'undetermined' as const,
                amount: (
                  <Undetermined
                    word="ikke afgjort"
                    label="Fondens bevilling"
                    missing="Fonden har ikke taget stilling."
                    settledBy="Fondens bestyrelse"
                  />
                ),
              })),
            ],
          },
          {
            id: 'k',
            payer: 'Furesø Kommune',
            note: 'programleder',
            cells: [
              ...cells(2024, 2028, { cover: 'funded', amount: <Explained value="0,4 mio." {...trace} /> }).slice(0, 5),
              ...Array.from({ length: 6 }, () => ({ cover: 'unfunded' as const })),
            ],
          },
          { id: 'b', payer: 'Børns Vilkår', cells: cells(2024, 2026, { cover: 'funded', amount: '0,3 mio.' }) },
        ]}
      />
      <Section title="Kommuner">
        <DataTable
          caption="Hvad hver kommune skylder i 2027"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.name}
          sorting={{ column: 'name', direction: 'ascending' }}
          onSort={() => undefined}
          total={{ name: 'I alt', members: 7, owes: '1.400.000 kr. + ubestemt' }}
        />
        <Pager label="Sider" position="1–3 af 388" onNext={() => undefined} />
      </Section>
    </Page>
  );
}
