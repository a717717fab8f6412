import { usePickedWords, useWording } from '@landsby/front';
import { AgreementStatus } from '@landsby/reading/agreement';
import { ExplainedDay } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { type Column, DataTable, Sentence, TextLink } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const AgreementTableFragment = graphql(`
  fragment AgreementTable on Agreement {
    id
    kind
    title {
      da
      sv
      en
    }
    parties {
      ...PartyName
    }
    term(asOf: $asOf) {
      starts {
        ...ExplainedDay
      }
      ends {
        ...ExplainedDay
      }
    }
    ...AgreementStatus
  }
`);

interface AgreementTableProps {
  readonly agreements: readonly FragmentType<typeof AgreementTableFragment>[];
}

export function AgreementTable(props: AgreementTableProps) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const wording = useWording();
  const nameOf = usePartyName();
  const links = useLinks();
  const agreements = readFragment(AgreementTableFragment, props.agreements);

  type Row = (typeof agreements)[number];
  const columns: readonly Column<Row>[] = [
    {
      key: 'agreement',
      title: t`Agreement`,
      isRowHeader: true,
      isText: true,
      cell: ({ id, title, parties }) => (
        <>
          <TextLink href={links.agreement(id)}>{pick(title).text}</TextLink>
          <Sentence look="quiet">{wording.list(parties.map(nameOf))}</Sentence>
        </>
      ),
    },
    { key: 'status', title: t`Status`, isText: true, cell: (row) => <AgreementStatus agreement={row} isQuiet /> },
    {
      key: 'starts',
      title: t`Begins`,
      cell: ({ id, kind, term }) =>
        kind === 'INSTANCE' && <ExplainedDay label={t`First day`} answer={term.starts} agreement={id} />,
    },
    {
      key: 'ends',
      title: t`Ends`,
      cell: ({ id, kind, term }) =>
        kind === 'INSTANCE' && <ExplainedDay label={t`Last day`} answer={term.ends} agreement={id} />,
    },
  ];
  return (
    <DataTable
      caption={t`All agreements`}
      isCaptionHidden
      columns={columns}
      rows={agreements}
      rowKey={({ id }) => id}
    />
  );
}
