import { useLedgerItem } from '@landsby/reading/ledger';
import type { LedgerItem } from '@landsby/ui';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { ConfirmDone } from './ConfirmDone.tsx';
import { MarkAsDone } from './MarkAsDone.tsx';

const ItemToDoFragment = graphql(`
  fragment ItemToDo on LedgerEntry {
    ...LedgerItem
    ...MarkAsDone
  }
`);

/** One duty or right as a row, with what can be done about it. */
export function useItemToDo({ showAgreement }: { readonly showAgreement: boolean }) {
  const itemOf = useLedgerItem({ showAgreement });

  return (entry: FragmentType<typeof ItemToDoFragment>, sentence: string): LedgerItem => {
    const shown = readFragment(ItemToDoFragment, entry);
    const item = itemOf(shown, sentence);
    return {
      ...item,
      below: <ConfirmDone of={item.id} />,
      action: <MarkAsDone entry={shown} id={item.id} sentence={sentence} />,
    };
  };
}
