import { productName } from '@landsby/front';
import { useLingui } from '@lingui/react/macro';

/** What stands at the top left: the product, and which front end this is. */
export function useProduct(): { readonly name: string; readonly part: string } {
  const { t } = useLingui();
  return { name: productName, part: t`Municipality` };
}
