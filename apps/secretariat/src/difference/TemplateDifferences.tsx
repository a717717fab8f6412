import { wordOf } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { type Column, DataTable, EmptyState, Sentence, TextLink } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { type DifferenceRow, useDifferenceRows } from './use-difference-rows.ts';

const TemplateDifferencesFragment = graphql(`
  fragment TemplateDifferences on DifferenceTable {
    template {
      id
    }
    agreements {
      id
      parties {
        side
        ...PartyName
      }
    }
    ...DifferenceRows
  }
`);

const columnsAtMost = 5;

/** A table with a column a municipality; with more than fit, a list that says who departs how. */
export function TemplateDifferences(props: { readonly table: FragmentType<typeof TemplateDifferencesFragment> }) {
  const { t } = useLingui();
  const links = useLinks();
  const nameOf = usePartyName();
  const table = readFragment(TemplateDifferencesFragment, props.table);
  const rows = useDifferenceRows(table);
  const template = wordOf(table.template.id);
  const municipalities = table.agreements.map(({ id, parties }) => ({
    id,
    name: parties.flatMap((party) => (party.side === 'MUNICIPALITY' ? [nameOf(party)] : [])).join(', '),
    href: (clause: string | null) => links.agreement(id, clause ?? '', { compare: template }),
  }));
  const empty = <EmptyState title={t`Every agreement says what the template says`} />;
  if (rows.length === 0) return empty;
  if (municipalities.length > columnsAtMost) return <DifferenceList rows={rows} municipalities={municipalities} />;

  const columns: readonly Column<DifferenceRow>[] = [
    {
      key: 'what',
      title: t`What differs`,
      isRowHeader: true,
      isText: true,
      cell: ({ clause, label }) => (
        <>
          {label}
          {clause !== label && <Sentence look="quiet">{clause}</Sentence>}
        </>
      ),
    },
    { key: 'template', title: t`The template`, isText: true, cell: ({ inTemplate }) => inTemplate },
    ...municipalities.map(
      ({ href, id, name }): Column<DifferenceRow> => ({
        key: id,
        title: name,
        isText: true,
        cell: ({ departures }) => {
          const departure = departures.get(id);
          return departure && <TextLink href={href(departure.clause)}>{departure.says}</TextLink>;
        },
      }),
    ),
  ];
  return <DataTable caption={t`Differences`} isCaptionHidden columns={columns} rows={rows} rowKey={({ key }) => key} />;
}
