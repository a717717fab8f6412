import { usePickedWords } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { type Column, DataTable, Section, TextLink } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../address/links.tsx';
import { usePaymentFlows } from './use-payment-flows.ts';

const WhoPaysFragment = graphql(`
  fragment WhoPays on Agreement {
    id
    paidFor {
      what {
        da
        sv
        en
      }
      payer {
        ...PartyName
      }
      byFunder
      payee {
        ...PartyName
      }
      flow
      clause {
        key
        heading {
          da
          sv
          en
        }
      }
    }
  }
`);

/** Who pays for what, and how the money moves. */
export function WhoPays(props: { readonly agreement: FragmentType<typeof WhoPaysFragment> }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const nameOf = usePartyName();
  const links = useLinks();
  const flows = usePaymentFlows();
  const { id, paidFor } = readFragment(WhoPaysFragment, props.agreement);
  type Paid = (typeof paidFor)[number];
  if (paidFor.length === 0) return null;

  const columns: readonly Column<Paid>[] = [
    { key: 'what', title: t`What`, isRowHeader: true, isText: true, cell: ({ what }) => pick(what).text },
    {
      key: 'payer',
      title: t`Who pays`,
      cell: ({ byFunder, payer }) => {
        if (payer) return nameOf(payer);
        return byFunder ? t`the foundation` : t`agreed each time`;
      },
    },
    { key: 'flow', title: t`How`, cell: ({ flow, payee }) => flows[flow](payee ? nameOf(payee) : null) },
    {
      key: 'clause',
      title: t`Says`,
      cell: ({ clause }) => <TextLink href={links.agreement(id, clause.key)}>{pick(clause.heading).text}</TextLink>,
    },
  ];
  return (
    <Section title={t`Who pays for what`}>
      <DataTable
        caption={t`Who pays for what`}
        isCaptionHidden
        columns={columns}
        rows={paidFor}
        rowKey={({ clause, what }) => `${clause.key} ${what.en}`}
      />
    </Section>
  );
}
