import { usePickedWords, useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { type Column, DataTable, EmptyState, Sentence, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { OpenBy } from './OpenBy.tsx';

const CasesToOpenFragment = graphql(`
  fragment CasesToOpen on CaseToOpen {
    agreement {
      id
      title {
        da
        sv
        en
      }
      parties {
        key
        side
        ...PartyName
      }
    }
    entry {
      key
      nature
      deed {
        ...Statement
      }
      who {
        ...PartyName
      }
      toWhom {
        ...PartyName
      }
      clause {
        key
      }
    }
    leadTime {
      legalDate
      ...OpenBy
    }
  }
`);

/** A legal date a row: whose, what, by when, and by when its case must be opened. */
export function CasesToOpen(props: { readonly cases: readonly FragmentType<typeof CasesToOpenFragment>[] }) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const nameOf = usePartyName();
  const links = useLinks();
  const cases = readFragment(CasesToOpenFragment, props.cases);
  type Row = (typeof cases)[number];

  const sentenceOf = ({ agreement, entry }: Row) =>
    wording.ledger({
      nature: entry.nature,
      deed: readFragment(StatementFragment, entry.deed),
      who: entry.who.map(nameOf),
      toWhom: entry.toWhom.map(nameOf),
      ofParties: agreement.parties.length,
    });
  const columns: readonly Column<Row>[] = [
    {
      key: 'who',
      title: t`Municipality`,
      isRowHeader: true,
      isText: true,
      cell: ({ agreement }) => (
        <>
          {wording.list(agreement.parties.filter(({ side }) => side === 'MUNICIPALITY').map(nameOf))}
          <Sentence look="quiet">{pick(agreement.title).text}</Sentence>
        </>
      ),
    },
    {
      key: 'what',
      title: t`What must be decided`,
      isText: true,
      cell: (row) => (
        <TextLink isQuiet href={links.agreement(row.agreement.id, row.entry.clause.key)}>
          {sentenceOf(row)}
        </TextLink>
      ),
    },
    { key: 'legal', title: t`Done by`, cell: ({ leadTime }) => wording.shortDay(leadTime.legalDate) },
    {
      key: 'open',
      title: t`Open the case by`,
      isText: true,
      cell: ({ agreement, leadTime }) => <OpenBy leadTime={leadTime} agreement={agreement.id} />,
    },
  ];
  return (
    <DataTable
      caption={t`Cases to open`}
      isCaptionHidden
      columns={columns}
      rows={cases}
      rowKey={({ agreement, entry }) => `${agreement.id} ${entry.key}`}
      empty={
        <EmptyState title={t`Nothing needs a political decision in the next three years`}>
          <Trans>A notice to a turning point, an extension or a plan will stand here once it comes nearer.</Trans>
        </EmptyState>
      }
    />
  );
}
