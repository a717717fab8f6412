import { useWording } from '@landsby/front';
import { ExplainedDay, ExplainedMoney } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { type Column, DataTable, EmptyState, Section } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const PaymentsFragment = graphql(`
  fragment Payments on Agreement {
    id
    payments(from: $from, until: $until) {
      payer {
        key
        ...PartyName
      }
      payee {
        ...PartyName
      }
      period {
        from
        until
      }
      dueOn {
        ...ExplainedDay
      }
      amount {
        ...ExplainedMoney
      }
    }
  }
`);

interface PaymentsProps {
  readonly agreement: FragmentType<typeof PaymentsFragment>;
  readonly years: readonly [number, number];
}

export function Payments({ agreement, years: [thisYear, nextYear] }: PaymentsProps) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const { id, payments } = readFragment(PaymentsFragment, agreement);

  type Payment = (typeof payments)[number];
  const columns: readonly Column<Payment>[] = [
    {
      key: 'period',
      title: t`For`,
      isRowHeader: true,
      cell: ({ period }) => wording.period(period.from, period.until),
    },
    { key: 'payer', title: t`Pays`, cell: ({ payer }) => nameOf(payer) },
    { key: 'payee', title: t`Receives`, cell: ({ payee }) => nameOf(payee) },
    {
      key: 'due',
      title: t`By`,
      cell: ({ dueOn }) => <ExplainedDay label={t`Last day to pay`} answer={dueOn} agreement={id} />,
    },
    {
      key: 'amount',
      title: t`Amount`,
      isNumber: true,
      cell: ({ amount }) => <ExplainedMoney label={t`Amount`} answer={amount} agreement={id} />,
    },
  ];
  return (
    <Section title={t`Payments in ${thisYear} and ${nextYear}`}>
      <DataTable
        caption={t`Payments in ${thisYear} and ${nextYear}`}
        isCaptionHidden
        columns={columns}
        rows={payments}
        rowKey={({ payer, period }) => `${payer.key} ${period.from}`}
        empty={
          <EmptyState title={t`No payments by the calendar`}>
            <Trans>The agreement sets no amounts that fall due on fixed days in these years.</Trans>
          </EmptyState>
        }
      />
    </Section>
  );
}
