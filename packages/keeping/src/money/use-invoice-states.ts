import type { StateKind } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import type { InvoiceState } from '../generated/graphql.ts';

type Mark = { readonly state: StateKind; readonly word: string };

export function useInvoiceStates(): Readonly<Record<InvoiceState, Mark>> {
  const { t } = useLingui();
  return {
    DRAFT: { state: 'due', word: t`May be sent` },
    NOT_YET: { state: 'notYet', word: t`Not yet` },
    NOTHING_DUE: { state: 'moot', word: t`Nothing due` },
    UNDETERMINED: { state: 'undetermined', word: t`Undetermined` },
  };
}
