import { useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const InvoiceToComeFragment = graphql(`
  fragment InvoiceToCome on InvoiceDraft {
    round
    from
    until
    state
    payee {
      ...PartyName
    }
    payer {
      ...PartyName
    }
    amount {
      money {
        amountMinor
        currency
      }
    }
  }
`);

/** An invoice that may still follow before the last day, in a sentence; null where nothing is due. */
export function useInvoiceToCome() {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  return (invoice: FragmentType<typeof InvoiceToComeFragment>): string | null => {
    const { amount, from, payee, payer, round, state, until } = readFragment(InvoiceToComeFragment, invoice);
    if (state === 'NOTHING_DUE') return null;
    const period = round === null && until !== null ? wording.period(from, until) : wording.day(from);
    const [paid, paying] = [nameOf(payee), nameOf(payer)];
    if (!amount?.money) return t`${paid} may still invoice ${paying} for ${period}; how much is not settled.`;
    const money = wording.money(amount.money);
    return t`${paid} may still invoice ${paying} ${money} for ${period}.`;
  };
}
