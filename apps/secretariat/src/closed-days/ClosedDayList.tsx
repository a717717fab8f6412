import { usePickedWords, useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { type Column, DataTable, EmptyState, Explained, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';

const ClosedDayListFragment = graphql(`
  fragment ClosedDayList on ClosedDay {
    day
    occasions
    note {
      ...Statement
    }
    because {
      ...Trace
    }
    agreement {
      id
      title {
        da
        sv
        en
      }
    }
  }
`);

/** Day by day: which, on what occasion, under which agreement, and whether it is closed anyway. */
export function ClosedDayList(props: { readonly days: readonly FragmentType<typeof ClosedDayListFragment>[] }) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const links = useLinks();
  const traceOf = useTrace();
  const rows = readFragment(ClosedDayListFragment, props.days);
  type Row = (typeof rows)[number];

  const columns: readonly Column<Row>[] = [
    {
      key: 'day',
      title: t`Day`,
      isRowHeader: true,
      isText: true,
      cell: ({ agreement, because, day }) => (
        <Explained
          {...traceOf({ label: t`Closed day`, because, agreement: agreement.id })}
          value={wording.weekday(day)}
        />
      ),
    },
    {
      key: 'occasion',
      title: t`Occasion`,
      isText: true,
      cell: ({ occasions }) => wording.list(occasions.map((occasion) => wording.label('closedOccasion', occasion))),
    },
    {
      key: 'agreement',
      title: t`Agreement`,
      isText: true,
      cell: ({ agreement }) => (
        <TextLink isQuiet href={links.agreement(agreement.id)}>
          {pick(agreement.title).text}
        </TextLink>
      ),
    },
    {
      key: 'note',
      title: t`Remark`,
      isText: true,
      cell: ({ note }) => {
        const remark = readFragment(StatementFragment, note);
        return remark && wording.step(remark).sentence;
      },
    },
  ];
  return (
    <DataTable
      caption={t`Closed days`}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowKey={({ agreement, day }) => `${day} ${agreement.id}`}
      empty={
        <EmptyState title={t`No closed day in this year`}>
          <Trans>No agreement of the programme names one that lies within its term.</Trans>
        </EmptyState>
      }
    />
  );
}
