import { useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useInvoiceToCome } from './use-invoice-to-come.ts';

const ToSettleFragment = graphql(`
  fragment ToSettle on ExitSimulation {
    jointMaterials {
      title
      owners {
        key
        ...PartyName
      }
    }
    marksToRemove {
      party {
        key
        ...PartyName
      }
      list {
        title
        version
        where
      }
    }
    budgets {
      year
      total {
        amountMinor
        currency
      }
      approvedOn
    }
    setAside {
      by {
        ...PartyName
      }
      year
      amount {
        amountMinor
        currency
      }
    }
    invoices {
      ...InvoiceToCome
    }
  }
`);

/** Materials, names and logos, invoices, budgets and money that reach beyond the last day. */
export function ToSettle({ thought }: { readonly thought: FragmentType<typeof ToSettleFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const invoiceToCome = useInvoiceToCome();
  const { budgets, invoices, jointMaterials, marksToRemove, setAside } = readFragment(ToSettleFragment, thought);

  const material = ({ owners, title }: (typeof jointMaterials)[number]): string => {
    const who = wording.list((owners ?? []).map(nameOf));
    return owners === null
      ? t`“${title}” was made together, and who owns it is not agreed. Agree on it before the last day.`
      : t`“${title}” was made together and belongs to ${who}.`;
  };
  const budget = ({ approvedOn, total, year }: (typeof budgets)[number]): string => {
    const [amount, on] = [wording.money(total), approvedOn === null ? '' : wording.day(approvedOn)];
    return on === ''
      ? t`The budget for ${year}, ${amount}, is prepared and not approved.`
      : t`The budget for ${year}, ${amount}, was approved on ${on}.`;
  };
  const lines = [
    ...jointMaterials.map(material),
    ...marksToRemove.flatMap(({ list, party }) =>
      list.map(({ title, version, where }) => {
        const [name, places] = [nameOf(party), wording.list(where)];
        return t`${name} may demand that its name and logo go from “${title}”, version ${version} (${places}).`;
      }),
    ),
    ...budgets.map(budget),
    ...setAside.map(({ amount, by, year }) => {
      const [name, money] = [nameOf(by), wording.money(amount)];
      return t`${name} has set aside ${money} for ${year}.`;
    }),
    ...invoices.flatMap((invoice) => invoiceToCome(invoice) ?? []),
  ];

  return (
    <Stack>
      {lines.length === 0 ? (
        <Sentence>
          <Trans>
            Nothing that is recorded here: no joint material, no published logo, no invoice to come, no budget beyond
            the last day.
          </Trans>
        </Sentence>
      ) : (
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
