import type { ClauseFamily } from '../../clause/index.ts';
import type { Language } from '../../words.ts';
import { readOnce } from '../reading/once.ts';
import { sentencesOf, type Text } from '../reading/text.ts';
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
const breachOrChange: Readonly<Record<Language, string>> = {
  da: '(?:\\p{L}*(?:ændring|afvigelse|brud|misligholdelse|forsømmelse|overskridelse|mangler|svigt)\\p{L}*)',
  sv: '(?:\\p{L}*(?:förändring|ändring|avvikelse|brist|brott|försummelse|överskridande)\\p{L}*)',
  en: '(?:changes?|deviations?|breach(?:es)?|failures?|defaults?|non-compliance|shortcomings?)',
};
/** What somebody provides, and of which there can be too little. */
const provision: Readonly<Record<Language, string>> = {
  da: '\\p{L}*(?:lokale|rum|plads|bemanding|personale|medarbejder|ressource|udstyr|støtte|hjælp|midler|uddannelse|kompetence|faciliteter|ramme)',
  sv: '\\p{L}*(?:lokal|rum|plats|bemanning|personal|medarbetare|resurs|utrustning|stöd|hjälp|medel|utbildning|kompetens|ram)',
  en: '(?:rooms?|premises|space|staff|employees|resources?|equipment|support|help|means|funds|training|skills|facilities)',
};
/** Words that always measure, and words that do so beside a change, a breach or an amount. */
const words: Readonly<Record<Language, RegExp>> = {
  da: edge(
    `(?:væsentlig|tilstrækkelig|betydelig|betragtelig|rimelig|fornøden|nævneværdig)(?:t|e)?|fornødne|(?:passende|hensigtsmæssig(?:t|e)?|egnede?)(?= \\p{L})|markant|(?:større|alvorlig|markant|grov|stor)(?:t|e)?(?= ${breachOrChange.da})|(?:nødvendig(?:t|e)?|nok)(?= (?:omfang|antal|tid|${provision.da}))`,
  ),
  sv: edge(
    `väsentlig(?:t|en|a)?|tillräcklig(?:t|a)?|betydande|betydlig(?:t|a)?|avsevär[dt]a?|skälig(?:t|a|en)?|rimlig(?:t|a|en)?|(?:lämplig|ändamålsenlig)(?:t|a)?(?= \\p{L})|passande|markant|(?:större|allvarlig[at]?|markanta?|grov[at]?|stora)(?= ${breachOrChange.sv})|nödvändig(?:t|a)?(?= (?:omfattning|utsträckning|antal|tid|${provision.sv}))`,
  ),
  en: edge(
    `materially|material(?= (?:${breachOrChange.en}|extent|degree))|(?<=(?:is|are|be|being) )material|significant(?:ly)?|substantial(?:ly)?|sufficient(?:ly)?|considerabl[ey]|reasonabl[ey]|adequate(?:ly)?|(?:major|serious|grave)(?= ${breachOrChange.en})|(?:appropriate|suitable|proper)(?= \\p{L})|(?:necessary|enough)(?= (?:extent|number|time|${provision.en}))`,
  ),
};
const defines =
  /(?<!\p{L})(?:forstås|menes|mener|defineres|definition|betyder|anses|regnes|gælder som|dvs\.|det vil sige|det betyder|avses|menas|definieras|anses|räknas som|det vill säga|dvs|means?|meaning|meant|understood|defined|regarded as|counts? as|that is|i\.e\.)(?!\p{L})|(?:\d+(?:[.,]\d+)?|\p{L}+)\s*(?:%|procent|percent|per cent)|(?:mere end|mer än|more than|mindst|minst|at least|over|över)\s+(?:kr\.?|DKK|SEK)?\s*\d/iu;

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
  const spoken = inLanguage(agreement.language).some((passage) => thresholdsIn(passage).length > 0)
    ? inLanguage(agreement.language)
    : own;
  const stems = new Map<string, string>();
  for (const passage of spoken) {
    for (const word of thresholdsIn(passage)) {
      const stem = stemOf(word);
      if (
        !stems.has(stem) &&
        !passages.some((passage) => definitionsIn(passage).some((sentence) => sentence.includes(stem)))
      )
        stems.set(stem, word);
    }
  }
  return [...stems].slice(0, spoken === own ? 1 : undefined).map(([stem, word]) => ({
    clause,
    mark: stem,
    fault: { code: 'thresholdUndefined', word: word.toLowerCase() },
  }));
}

const thresholdsIn = readOnce(({ language, text }: Text): readonly string[] =>
  [...text.matchAll(words[language])].map(([word]) => word),
);

const definitionsIn = readOnce((passage: Text): readonly string[] =>
  sentencesOf(passage).flatMap(({ text }) => (defines.test(text) ? [text.toLowerCase()] : [])),
);

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, 6);
}

function isDefined({ passages }: Subject, clause: string): boolean {
  return passages.some((passage) => passage.clause === clause && definitionsIn(passage).length > 0);
}
