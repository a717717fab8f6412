import { type CalendarPeriod, calendarPeriods, type TurningPoint } from '../../calendar/index.ts';
import type { Language } from '../../words.ts';
import { readOnce } from './once.ts';
import type { Text } from './text.ts';
import { wordsTest } from './whole-words.ts';

type Periods = Readonly<Record<CalendarPeriod, string>>;

const periods: Readonly<Record<Language, Periods>> = {
  da: {
    month: '(?:kalender)?måned(?:en|s)?',
    quarter: '(?:kalender)?kvartal(?:et|s)?',
    halfYear: '(?:kalender)?halvår(?:et|s)?',
    year: '(?:kalender)?år(?:et|s)?',
  },
  sv: {
    month: '(?:kalender)?månad(?:en|s)?',
    quarter: '(?:kalender)?kvartal(?:et|s)?',
    halfYear: '(?:kalender)?halvår(?:et|s)?',
    year: '(?:kalender)?år(?:et|s)?',
  },
  en: {
    month: '(?:calendar )?month',
    quarter: '(?:calendar )?quarter',
    halfYear: 'half-year',
    year: '(?:calendar )?year',
  },
};

const article: Readonly<Record<Language, string>> = {
  da: '(?:et |en |hvert |hver )?',
  sv: '(?:ett |en |varje )?',
  en: '(?:a |an |the |each |every |any )?',
};

/** How a turning point is said, `$` being the period. */
const spelled: Readonly<Record<Language, Readonly<Record<'end' | 'start', string>>>> = {
  da: {
    end: `(?:udgangen|slutningen|udløbet) af ${article.da}$|${article.da}$(?:ens|ets)? (?:udgang|slutning|udløb)|sidste dag i ${article.da}$|$(?:ens|ets|s)? sidste dag`,
    start: `(?:(?:den )?1\\.|den første(?: dag)?|begyndelsen|første dag) (?:dag )?(?:i|af) ${article.da}$|${article.da}$ begyndelse`,
  },
  sv: {
    end: `(?:utgången|slutet) av ${article.sv}$|${article.sv}$(?:ens|ets)? (?:utgång|slut)|sista dagen i ${article.sv}$|$(?:ens|ets|s)? sista dag`,
    start: `(?:den (?:1|första)(?: dagen)?|början|första dagen) (?:i|av) ${article.sv}$|${article.sv}$ början`,
  },
  en: {
    end: `(?:end|close|last day) of ${article.en}$|$-end|(?:ending|expiring) with ${article.en}$`,
    start: `(?:1st|first(?: day)?|beginning|start) of ${article.en}$`,
  },
};

/** The turn of a period, which ends one as it begins the next, and the days of the year that are one. */
const turns: Readonly<Record<Language, readonly (readonly [pattern: string, points: readonly TurningPoint[]])[]>> = {
  da: [
    ['(?:kalender)?årsskifte(?:t)?', both('year')],
    ['halvårsskifte(?:t)?', both('halfYear')],
    ['kvartalsskifte(?:t)?', both('quarter')],
    ['månedsskifte(?:t)?', both('month')],
    ['(?:den|en|hver) 31\\. december(?! \\d)', [{ edge: 'end', of: 'year' }]],
    ['(?:den|en|hver) 1\\. januar(?! \\d)', [{ edge: 'start', of: 'year' }]],
  ],
  sv: [
    ['(?:kalender)?årsskifte(?:t)?', both('year')],
    ['halvårsskifte(?:t)?', both('halfYear')],
    ['kvartalsskifte(?:t)?', both('quarter')],
    ['månadsskifte(?:t)?', both('month')],
    ['(?:den|varje) 31 december(?! \\d)', [{ edge: 'end', of: 'year' }]],
    ['(?:den|varje) 1 januari(?! \\d)', [{ edge: 'start', of: 'year' }]],
  ],
  en: [
    [`turn of ${article.en}(?:calendar )?year`, both('year')],
    [`turn of ${article.en}half-year`, both('halfYear')],
    [`turn of ${article.en}(?:calendar )?quarter`, both('quarter')],
    [`turn of ${article.en}(?:calendar )?month`, both('month')],
    [
      '(?:on|every|any|to|each) (?:31(?:st)? (?:of )?December|December 31(?:st)?)(?!,? \\d)',
      [{ edge: 'end', of: 'year' }],
    ],
    [
      '(?:on|every|any|to|each) (?:1(?:st)? (?:of )?January|January 1(?:st)?)(?!,? \\d)',
      [{ edge: 'start', of: 'year' }],
    ],
  ],
};

function both(of: CalendarPeriod): readonly TurningPoint[] {
  return [
    { edge: 'end', of },
    { edge: 'start', of },
  ];
}

/** What a text may mean by one turning point it names: one, or either side of a turn. */
type Meant = readonly TurningPoint[];

const patterns: Readonly<Record<Language, readonly (readonly [RegExp, Meant])[]>> = {
  da: patternsOf('da'),
  sv: patternsOf('sv'),
  en: patternsOf('en'),
};

function patternsOf(language: Language): readonly (readonly [RegExp, Meant])[] {
  const edges = (['end', 'start'] as const).flatMap((edge) =>
    calendarPeriods.map((of): readonly [RegExp, Meant] => [
      wordsTest(spelled[language][edge].replaceAll('$', () => `(?:${periods[language][of]})`)),
      [{ edge, of }],
    ]),
  );
  return [
    ...edges,
    ...turns[language].map(([pattern, points]): readonly [RegExp, Meant] => [wordsTest(pattern), points]),
  ];
}

/** Every turning point of the calendar that a text names: `udgangen af et kvartal`, `årsskiftet`. */
export const turningPointsIn = readOnce(({ language, text }: Text): readonly Meant[] =>
  patterns[language].filter(([pattern]) => pattern.test(text)).map(([, points]) => points),
);
