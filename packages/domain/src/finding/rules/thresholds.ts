import type { ClauseFamily } from '../../clause/index.ts';
import type { Language } from '../../words.ts';
import type { Passage } from '../reading/passage.ts';
import { sentencesOf } from '../reading/whole-words.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';

/** Families in which something follows from the word. */
const weighty: ReadonlySet<ClauseFamily> = new Set([
  'ordinaryTermination',
  'terminationForCause',
  'breach',
  'renewal',
  'condition',
  'commitment',
  'paymentByCalendar',
  'paymentByInstalments',
  'paymentPerEvent',
  'funding',
  'plan',
  'review',
  'governanceBody',
  'reporting',
]);

const edge = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');
const words: Readonly<Record<Language, RegExp>> = {
  da: edge('væsentlig(?:t|e)?|tilstrækkelig(?:t|e)?|betydelig(?:t|e)?|rimelig(?:t|e)?'),
  sv: edge('väsentlig(?:t|en|a)?|tillräcklig(?:t|a)?|betydande|betydlig(?:t|a)?|avsevärd(?:a)?|skälig(?:t|a|en)?'),
  en: edge(
    'materially|material(?= (?:breach|change|deviation|default|non-compliance|failure|extent|degree))|significant(?:ly)?|substantial(?:ly)?|sufficient(?:ly)?|considerabl[ey]|reasonabl[ey]',
  ),
};
const defines =
  /(?<!\p{L})(?:forstås|menes|mener|defineres|definition|betyder|anses|regnes|gælder som|avses|menas|definieras|betyder|anses|räknas som|means?|meant|understood|defined|regarded as|counts? as)(?!\p{L})|\d+(?:[.,]\d+)?\s*(?:%|procent|percent|per cent)|(?:mere end|mer än|more than|mindst|minst|at least|over|över)\s+(?:kr\.?|DKK|SEK)?\s*\d/iu;

/** S0.60, S1.21, S3.41, S3.42: a word that decides whether something follows, and nowhere says how much it takes. */
export const thresholds: FindingRule = (subject) =>
  subject.agreement.clauses
    .filter(({ family }) => weighty.has(family))
    .flatMap((clause) => {
      const found = wordsOf(subject, clause.id);
      if (found.length > 0) return found;
      return clause.family === 'breach' && clause.parameters.threshold === 'material' && !isDefined(subject, clause.id)
        ? [{ clause: clause.id, mark: 'material', fault: { code: 'materialBreachUndefined' } } as const]
        : [];
    });

/** The agreement's own language speaks for the others. */
function wordsOf({ agreement, passages }: Subject, clause: string): readonly Found[] {
  const own = passages.filter((passage) => passage.clause === clause && passage.place !== 'heading');
  const inLanguage = (language: Language) => own.filter((passage) => passage.language === language);
  const spoken = inLanguage(agreement.language).some(hasThreshold) ? inLanguage(agreement.language) : own;
  const stems = new Map<string, string>();
  for (const { language, text } of spoken) {
    for (const [word] of text.matchAll(words[language])) {
      const stem = stemOf(word);
      if (!stems.has(stem) && !passages.some((passage) => definesIn(passage, stem))) stems.set(stem, word);
    }
  }
  return [...stems].slice(0, spoken === own ? 1 : undefined).map(([stem, word]) => ({
    clause,
    mark: stem,
    fault: { code: 'thresholdUndefined', word: word.toLowerCase() },
  }));
}

function hasThreshold({ language, text }: Passage): boolean {
  return [...text.matchAll(words[language])].length > 0;
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, 6);
}

function definesIn({ text }: Passage, stem: string): boolean {
  return sentencesOf(text).some((sentence) => sentence.toLowerCase().includes(stem) && defines.test(sentence));
}

function isDefined({ passages }: Subject, clause: string): boolean {
  return passages.some(
    (passage) => passage.clause === clause && sentencesOf(passage.text).some((sentence) => defines.test(sentence)),
  );
}
