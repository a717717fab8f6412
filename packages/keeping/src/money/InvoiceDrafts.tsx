import { useLookedAtDay, useWording } from '@landsby/front';
import { ExplainedDay, ExplainedMoney, StatementFragment } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { type Column, DataTable, EmptyState, Section, Sentence, Stack, StateMark } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useInvoiceStates } from './use-invoice-states.ts';

const InvoiceDraftsFragment = graphql(`
  fragment InvoiceDrafts on Agreement {
    id
    invoiceDrafts(asOf: $asOf) {
      key
      payee {
        ...PartyName
      }
      round
      from
      until
      state
      amount {
        money {
          amountMinor
        }
        ...ExplainedMoney
      }
      nothingDue {
        ...Statement
      }
      sendOn {
        ...ExplainedDay
      }
    }
  }
`);

/** The invoices that follow from this year's courses and periods: each with its event, or why nothing is due. */
export function InvoiceDrafts(props: { readonly agreement: FragmentType<typeof InvoiceDraftsFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const states = useInvoiceStates();
  const { day } = useLookedAtDay();
  const { id, invoiceDrafts } = readFragment(InvoiceDraftsFragment, props.agreement);
  type Draft = (typeof invoiceDrafts)[number];
  const eventOf = ({ from, round, until }: Draft): string => {
    if (round !== null) return t`Course on ${wording.day(from)}`;
    return until === null ? t`Instalment on ${wording.day(from)}` : wording.period(from, until);
  };

  const columns: readonly Column<Draft>[] = [
    { key: 'event', title: t`Follows from`, isRowHeader: true, cell: eventOf },
    { key: 'payee', title: t`Invoice from`, cell: ({ payee }) => nameOf(payee) },
    {
      key: 'amount',
      title: t`Amount`,
      isText: true,
      cell: ({ amount, nothingDue }) => {
        const why = readFragment(StatementFragment, nothingDue);
        if (why) return wording.standing(why);
        return amount && <ExplainedMoney label={t`Amount`} answer={amount} agreement={id} />;
      },
    },
    {
      key: 'state',
      title: t`Stands as`,
      cell: ({ amount, sendOn, state }) => (
        <Stack space="tight">
          <StateMark {...states[state]} />
          {amount?.money && (
            <span>
              <Trans>
                from <ExplainedDay label={t`May be sent from`} answer={sendOn} agreement={id} />
              </Trans>
            </span>
          )}
        </Stack>
      ),
    },
  ];
  const year = Temporal.PlainDate.from(day).year;
  return (
    <Section
      title={t`Invoices in ${year}`}
      lead={
        <Sentence>
          <Trans>
            Landsby sends none. It says which follow from what happened, so that no invoice comes without its reason.
          </Trans>
        </Sentence>
      }
    >
      <DataTable
        caption={t`Invoices in ${year}`}
        isCaptionHidden
        columns={columns}
        rows={invoiceDrafts}
        rowKey={({ key }) => key}
        empty={
          <EmptyState title={t`No invoice follows from this year so far`}>
            <Trans>One appears when a course is held or a period has passed that the agreement pays for.</Trans>
          </EmptyState>
        }
      />
    </Section>
  );
}
