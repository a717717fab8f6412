import type { Agreement } from '../../agreement/index.ts';
import type { Passage } from '../reading/passage.ts';
import { unfinishedIn } from '../reading/unfinished-in.ts';
import type { FindingRule, Found } from '../rule.ts';
import { eachOnce } from './each-once.ts';
import { ownLanguageFirst } from './own-language-first.ts';

/** S0.02: places that are still to be filled, those kept as such and those found in the text. */
export const openSlots: FindingRule = ({ agreement, passages }) => [
  ...agreement.openSlots.map(({ key, occurrences, words }) => ({
    clause: null,
    mark: key,
    fault: { code: 'openSlot', slot: words, occurrences } as const,
  })),
  ...slotsInText(agreement, passages),
];

function slotsInText(agreement: Agreement, passages: readonly Passage[]): readonly Found[] {
  const slots = passages.flatMap((passage) =>
    unfinishedIn(passage).slots.map((slot) => ({ clause: passage.clause, language: passage.language, slot })),
  );
  const found = ownLanguageFirst(agreement, slots).map(
    ({ clause, slot }): Found => ({ clause, mark: slot.toLowerCase(), fault: { code: 'slotInText', text: slot } }),
  );
  return eachOnce(found);
}
