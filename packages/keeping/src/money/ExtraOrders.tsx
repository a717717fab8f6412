import { useWording } from '@landsby/front';
import { ExplainedDay } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { type Column, DataTable, EmptyState, Section, Sentence, Stack, StateMark } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { SayYes } from '../record/SayYes.tsx';
import { PlaceOrder } from './PlaceOrder.tsx';

const ExtraOrdersFragment = graphql(`
  fragment ExtraOrders on Agreement {
    id
    extraOrders(asOf: $asOf) {
      key
      what
      orderedOn
      amount {
        amountMinor
        currency
      }
      payer {
        ...PartyName
      }
      payee {
        ...PartyName
      }
      waitsFor {
        key
        ...PartyName
      }
      counts {
        day
        ...ExplainedDay
      }
    }
    ...PlaceOrder
  }
`);

/** Orders beyond the frame, each with its two keys. */
export function ExtraOrders(props: { readonly agreement: FragmentType<typeof ExtraOrdersFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const agreement = readFragment(ExtraOrdersFragment, props.agreement);
  const { extraOrders, id } = agreement;
  type Order = (typeof extraOrders)[number];

  const columns: readonly Column<Order>[] = [
    { key: 'what', title: t`What`, isRowHeader: true, isText: true, cell: ({ what }) => what },
    { key: 'amount', title: t`Amount`, isNumber: true, cell: ({ amount }) => wording.money(amount) },
    { key: 'payer', title: t`Paid by`, cell: ({ payer }) => nameOf(payer) },
    { key: 'payee', title: t`Delivered by`, cell: ({ payee }) => nameOf(payee) },
    {
      key: 'counts',
      title: t`Counts`,
      cell: ({ counts, key, waitsFor, what }) => (
        <Stack space="tight">
          {counts.day === null ? (
            <StateMark state="open" word={t`Waits for ${wording.list(waitsFor.map(nameOf))}`} />
          ) : (
            <span>
              <Trans>
                since <ExplainedDay label={t`Counts since`} answer={counts} agreement={id} />
              </Trans>
            </span>
          )}
          <SayYes
            subject={`extraOrderPlaced/${key}`}
            waitsFor={waitsFor.map((party) => party.key)}
            verb={t`Accept the order`}
            label={t`Accept the order: ${what}`}
          />
        </Stack>
      ),
    },
  ];
  return (
    <Section
      title={t`Orders beyond the agreement`}
      lead={
        <Sentence>
          <Trans>What the agreement does not cover may be ordered. An order counts when both have accepted it.</Trans>
        </Sentence>
      }
    >
      <Stack>
        <DataTable
          caption={t`Orders beyond the agreement`}
          isCaptionHidden
          columns={columns}
          rows={extraOrders}
          rowKey={({ key }) => key}
          empty={<EmptyState title={t`Nothing has been ordered beyond the agreement`} />}
        />
        <PlaceOrder agreement={agreement} />
      </Stack>
    </Section>
  );
}
