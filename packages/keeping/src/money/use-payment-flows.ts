import { useLingui } from '@lingui/react/macro';
import type { PaymentFlow } from '../generated/graphql.ts';

/** How the money moves, in a word or a few. */
export function usePaymentFlows(): Readonly<Record<PaymentFlow, (payee: string | null) => string>> {
  const { t } = useLingui();
  return {
    EXTERNAL_INVOICE: (payee) => (payee === null ? t`by invoice` : t`by invoice from ${payee}`),
    INTERNAL_CHARGE: () => t`charged within its own house`,
    OWN: () => t`bears it itself`,
    UNSTATED: (payee) => (payee === null ? t`not stated` : t`to ${payee}`),
  };
}
