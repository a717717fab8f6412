import { readOnce } from './once.ts';
import { sentencesOf, type Text } from './text.ts';

interface SaidReference {
  readonly said: string;
  readonly parts: readonly number[];
}

const reference =
  /(?<![\p{L}\d])(?:pkt\.?|(?:under)?punkt(?:et|en|erne|erna)?|afsnit(?:tet|tene)?|avsnitt(?:et|en)?|paragraf(?:fen|ferne|en|erna)?|klausul(?:en)?|clauses?|sections?|paragraphs?|items?|points?|§{1,2})\s*(?:n(?:o|os|r|ummer|umber)\.?\s*)?(?<numbers>\d+(?:\.\d+)*(?!\d|\p{L}|\.\d| kap)(?:(?:,\s?|,?\s(?:og|och|and|eller|or|samt)\s)\d+(?:\.\d+)*(?!\d|\p{L}|\.\d| kap|[.\s]*(?:\p{L}|%)))*)(?=(?<rest>[^.;]*))/giu;
/** What a statute, a plan, an agenda or an annex numbers is not the agreement's. */
const elsewhere =
  /lov(?:en|ens|s)?(?!\p{L})|lag(?:en|ens|s)?(?!\p{L})|(?<!\p{L})act(?!\p{L})|forordning|förordning|bekendtgørelse|direktiv|directive|konvention|convention|regulation|kap\.|(?<!\p{L})SEL(?!\p{L})/iu;
const ofAnother =
  /^\s*(?:,? (?:stk|nr|st)\.? ?\d+)?\s*(?:i|på|of|in|on|to)\s+(?!(?:denne|dette|detta|this|the) (?:aftale|agreement|avtal)|aftalen|avtalet)/iu;
/** `SEL §`. */
const afterAbbreviation = /(?<!\p{L})\p{Lu}{2,}\s*$/u;
const inAnnex = /(?:bilag|bilaga|annex|appendix|agenda|budget|dagsorden\p{L}*|dagordning\p{L}*)\s*[\p{L}\d]*,?\s*$/iu;

/** Every clause of the same agreement that a text refers to by its number. */
export const referencesIn = readOnce((said: Text): readonly SaidReference[] =>
  sentencesOf(said).flatMap(({ text }) => (elsewhere.test(text) ? [] : referencesOf(text))),
);

function referencesOf(text: string): readonly SaidReference[] {
  return [...text.matchAll(reference)].flatMap(({ 0: match, groups, index }) => {
    const { numbers = '', rest = '' } = groups ?? {};
    const before = text.slice(0, index);
    if (ofAnother.test(rest) || inAnnex.test(before) || afterAbbreviation.test(before)) return [];
    const [label = ''] = match.split(numbers);
    return [...numbers.matchAll(/\d+(?:\.\d+)*/g)].map(([number]) => ({
      said: `${label}${number}`,
      parts: number.split('.').map(Number),
    }));
  });
}
