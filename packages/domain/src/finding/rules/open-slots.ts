import type { Agreement } from '../../agreement/index.ts';
import type { Passage } from '../reading/passage.ts';
import type { FindingRule, Found } from '../rule.ts';
import { eachOnce } from './each-once.ts';
import { isLeftoverComment } from './leftover-comments.ts';
import { ownLanguageFirst } from './own-language-first.ts';

const initials = '(?<![\\p{L}.])N\\.?\\s?N\\.?(?![\\p{L}.])';
const patterns = [
  /\[[^\]\n]{0,120}\]/gu,
  /<[^<>\n]{1,60}>|\{\{[^}\n]{1,60}\}\}/gu,
  /(?<![\p{L}\p{N}])x{2,}(?![\p{L}\p{N}])/giu,
  /_{3,}|\.{4,}|…{2,}|\?{2,}/gu,
  /(?<=\s|^)(?:\.{3}|…)(?!\p{L})|(?:\.{3}|…)(?=\s*$)/gmu,
  /(?<![\p{L}\p{N}])(?:TBD|TBC|TBA|dd[.\-/]mm[.\-/](?:yyyy|åååå|yy|åå)|(?:yyyy|åååå)-mm-dd)(?![\p{L}\p{N}])/giu,
  new RegExp(initials, 'gu'),
  /(?<![\p{L}\p{N}])[XY][ -](?:kommunen?|stad|municipality)(?!\p{L})|(?<![\p{L}\p{N}])(?:kommunen?|municipality) [XY](?![\p{L}\p{N}])/giu,
];

/** What no text without a slot has, to be quick with most. */
const maybeSlot = /[[<{_…]|\.{3}|\?{2}|xx|tb[acd]|dd[.\-/]|åååå|yyyy|n\.?\s?n|(?<!\p{L})[xy](?!\p{L})/iu;

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
  const slots = passages.flatMap(({ clause, language, text }) =>
    slotsOf(text).map((slot) => ({ clause, language, slot })),
  );
  const found = ownLanguageFirst(agreement, slots).map(
    ({ clause, slot }): Found => ({ clause, mark: slot.toLowerCase(), fault: { code: 'slotInText', text: slot } }),
  );
  return eachOnce(found);
}

/** A bracket with a number is a footnote; one inside a leftover comment is that comment's. */
export function slotsOf(text: string): readonly string[] {
  if (!maybeSlot.test(text)) return [];
  return text
    .split('\n')
    .filter((line) => !isLeftoverComment(line))
    .flatMap((line) => patterns.flatMap((pattern) => [...line.matchAll(pattern)].map(([slot]) => slot.trim())))
    .filter((slot) => !/^\[\d+\]$/.test(slot));
}
