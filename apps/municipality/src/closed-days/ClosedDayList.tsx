import { useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { DataTable, EmptyState, Explained } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

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
  }
`);

interface ClosedDayListProps {
  readonly days: readonly FragmentType<typeof ClosedDayListFragment>[];
  readonly agreement: string;
}

/** Day by day: which, on what occasion, and whether it is closed anyway. */
export function ClosedDayList({ agreement, days }: ClosedDayListProps) {
  const { t } = useLingui();
  const wording = useWording();
  const traceOf = useTrace();
  const rows = readFragment(ClosedDayListFragment, days);
  return (
    <DataTable
      caption={t`Closed days`}
      isCaptionHidden
      columns={[
        {
          key: 'day',
          title: t`Day`,
          isRowHeader: true,
          cell: ({ because, day }) => (
            <Explained {...traceOf({ label: t`Closed day`, because, agreement })} value={wording.weekday(day)} />
          ),
        },
        {
          key: 'occasion',
          title: t`Occasion`,
          cell: ({ occasions }) => wording.list(occasions.map((occasion) => wording.label('closedOccasion', occasion))),
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
      ]}
      rows={rows}
      rowKey={({ day }) => day}
      empty={
        <EmptyState title={t`No closed day in this year`}>
          <Trans>The agreement names none that lies within its term.</Trans>
        </EmptyState>
      }
    />
  );
}
