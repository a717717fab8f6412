import type { Language } from '../../words.ts';
import { ordinalOf } from './days-in.ts';
import { numberOf } from './number-words.ts';
import { readOnce } from './once.ts';
import type { Text } from './text.ts';
import { wholeWords } from './whole-words.ts';

interface SaidRhythm {
  readonly said: string;
  /** 0.5 for every other year. */
  readonly perYear: number;
}

type Rhythms = readonly (readonly [
  pattern: RegExp,
  perYear: (groups: Readonly<Record<string, string>>) => number | null,
])[];

const count = '(?<count>\\d{1,3}|(?:\\p{L}|-)+)';
const time = {
  da: '(?:om året|årligt?|pr\\.? år|hvert år|per år)',
  sv: '(?:om året|årligen|per år|varje år|/år)',
  en: '(?:a year|per year|per annum|yearly|annually|every year|each year)',
} as const;

const spelled: Readonly<
  Record<Language, readonly (readonly [pattern: string, perYear: number | 'count' | 'every'])[]>
> = {
  da: [
    [`${count} (?:gange?|møder?|rater?|betaling(?:er)?|faktura(?:er)?) ${time.da}`, 'count'],
    [`i ${count} (?:lige store |lige )?(?:årlige )?rater`, 'count'],
    ['hver (?<every>\\p{L}+|\\d+\\.) måned', 'every'],
    ['(?:en|én|1) gang (?:på|i|inden for|i løbet af|per|pr\\.?) (?<every>\\p{L}+|\\d+) måneder', 'every'],
    ['(?<every>\\p{L}+|\\d+) måneders mellemrum', 'every'],
    ['hvert (?:andet|2\\.) år|(?:en|én|1) gang (?:på|i løbet af) (?:to|2) år', 0.5],
    ['(?:en|én|1) gang (?:i|om) (?:halvåret|et halvt år)', 2],
    ['hver måned|månedlig\\p{L}*|månedsvis|(?:en|én|1) gang om måneden|måneds(?:møde|rate|rapport)\\p{L}*', 12],
    [
      'hvert kvartal|kvartals(?:vis|møde|rapport|rate)\\p{L}*|kvartårlig\\p{L}*|(?:en|én|1) gang i kvartalet|pr\\.? kvartal',
      4,
    ],
    ['hvert halv\\p{L}* ?år|halvårlig\\p{L}*|halvårs(?:vis|møde|rate)\\p{L}*', 2],
    ['hvert år|årlig\\p{L}*|(?:en|én|1) gang om året', 1],
  ],
  sv: [
    [`${count} (?:gånger|gång|möten?|delbetalning(?:ar)?|faktur(?:a|or)) ${time.sv}`, 'count'],
    [`i ${count} (?:lika stora |lika )?(?:delar|delbetalningar|rater|poster)`, 'count'],
    ['var (?<every>\\p{L}+) månad|var (?<digits>\\d+):[ae] månad', 'every'],
    ['en gång (?:på|under|inom|per) (?<every>\\p{L}+|\\d+) månader', 'every'],
    ['(?<every>\\p{L}+|\\d+) månaders mellanrum', 'every'],
    ['vart ?annat år|en gång (?:på|under|inom) (?:två|2) år', 0.5],
    ['en gång (?:i|om|på) (?:halvåret|ett halvår)', 2],
    ['varannan månad', 6],
    ['varje månad|månads(?:vis|möte)\\p{L}*|månatlig\\p{L}*|en gång (?:i|per) månaden?', 12],
    ['varje kvartal|kvartals(?:vis|möte|rapport)\\p{L}*|en gång (?:i|per) kvartal(?:et)?|per kvartal', 4],
    ['varje halvår|halvårs(?:vis|möte)\\p{L}*|halvårlig\\p{L}*|en gång per halvår', 2],
    ['varje år|årlig\\p{L}*|en gång (?:om året|per år)', 1],
  ],
  en: [
    [`${count} (?:times|meetings?|instalments?|payments?|invoices?) ${time.en}`, 'count'],
    [`in ${count} (?:equal )?(?:yearly |annual )?instalments`, 'count'],
    [`twice ${time.en}|semi-?annual(?:ly)?|bi-?annual(?:ly)?|half-yearly|(?:every|each) half-year|every six months`, 2],
    ['every (?:other|second|two|2) years?|once in (?:two|2) years|biennial(?:ly)?', 0.5],
    [`(?:every|once (?:in|within|per|during)) (?:the |each )?(?<every>\\p{L}+|\\d+) months?`, 'every'],
    ['once (?:in|per|a) half[- ]year', 2],
    ['(?<every>[^\\s-]+)[- ]months?[- ]intervals', 'every'],
    ['every month|each month|monthly|once a month|once every month', 12],
    ['(?:once )?every quarter|each quarter|quarterly|once a quarter|per quarter', 4],
    ['every year|each year|yearly|annual(?:ly)?|once (?:a|per) year|per annum', 1],
  ],
};

const rhythms: Readonly<Record<Language, Rhythms>> = { da: rhythmsOf('da'), sv: rhythmsOf('sv'), en: rhythmsOf('en') };

function rhythmsOf(language: Language): Rhythms {
  return spelled[language].map(([pattern, perYear]) => [
    wholeWords(pattern),
    (groups) => {
      if (typeof perYear === 'number') return perYear;
      if (perYear === 'count') return countOf(groups['count'] ?? '', language);
      const months = every(groups['every'] ?? groups['digits'] ?? '', language);
      return months === null || 12 % months !== 0 ? null : 12 / months;
    },
  ]);
}

function countOf(said: string, language: Language): number | null {
  return language === 'en' && said.toLowerCase() === 'twice' ? 2 : numberOf(said, language);
}

/** `sjette`, `6.`, `six`, `second`. */
function every(said: string, language: Language): number | null {
  return ordinalOf(said.toLowerCase()) ?? numberOf(said.replace('.', ''), language);
}

const hint = /måned|månad|month|bienn|kvart|quarter|halv|half|år|year|annu|rate|delar|delbet|poster|instal/i;

/** How often a text says that something happens; what is read as one rhythm is not read again as another. */
export const rhythmsIn = readOnce(({ language, text }: Text): readonly SaidRhythm[] => {
  if (!hint.test(text)) return [];
  const found: SaidRhythm[] = [];
  let rest = text;
  for (const [pattern, perYear] of rhythms[language]) {
    rest = rest.replaceAll(pattern, (said: string, ...groups: unknown[]) => {
      const times = perYear((groups.at(-1) ?? {}) as Readonly<Record<string, string>>);
      if (times === null) return said;
      found.push({ said, perYear: times });
      return ' '.repeat(said.length);
    });
  }
  return found;
});
