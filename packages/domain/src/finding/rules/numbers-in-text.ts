import { clausesOf } from '../../agreement/index.ts';
import type { Language } from '../../words.ts';
import { numberOf, numberPattern } from '../reading/number-words.ts';
import { wholeWords } from '../reading/whole-words.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { inFirstLanguage } from './said-of.ts';
import { type Expected, saidOtherwise } from './said-otherwise.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** S0.10, S3.26 to S3.28: other ages or counts in the text than in the terms. */
export const numbersInText: FindingRule = (subject) => [...ages(subject), ...participants(subject), ...rounds(subject)];

const to: Readonly<Record<Language, string>> = { da: 'til|og|eller', sv: 'till|och|eller', en: 'to|and|or' };
const years: Readonly<Record<Language, string>> = { da: '-?års?', sv: '-?års?', en: '(?:-?years?)' };
const ageBefore = { da: '(?!)', sv: '(?!)', en: '(?:aged|ages|age)' } as const;

function rangesIn(text: string, pattern: string, language: Language): readonly Range[] {
  return [...text.matchAll(wholeWords(pattern))].flatMap(({ groups }) => {
    const from = numberOf(groups?.['from'] ?? groups?.['low'] ?? '', language);
    const until = numberOf(groups?.['to'] ?? groups?.['high'] ?? '', language);
    return from === null || until === null ? [] : [{ from, to: until }];
  });
}

function ages(subject: Subject): readonly Found[] {
  return clausesOf(subject.agreement, 'purpose').flatMap(({ id, parameters: { ageFrom, ageTo } }) => {
    if (ageFrom === null || ageTo === null) return [];
    return inFirstLanguage(subject, id, (text, language) => {
      const number = numberPattern[language];
      const between = `\\s*(?:[-–]|${to[language]})\\s*`;
      const pattern = `(?<from>${number})${between}(?<to>${number})\\s*${years[language]}|${ageBefore[language]}\\s+(?<low>${number})${between}(?<high>${number})`;
      return otherRange(id, rangesIn(text, pattern, language), { wanted: [{ from: ageFrom, to: ageTo }] });
    });
  });
}

const things = 'kurs|course|forløb|cirk|circle|møde|möte|meeting|round|omgang|workshop|hold|gang|gång|time';

function rounds(subject: Subject): readonly Found[] {
  return clausesOf(subject.agreement, 'paymentPerEvent').flatMap(
    ({ id, parameters: { inTotal, participants: held, perYear } }) => {
      const wanted = [perYear, inTotal].filter((range) => range !== null);
      return inFirstLanguage(subject, id, (text, language) => {
        const number = numberPattern[language];
        const pattern = `(?<from>${number})\\s*(?:[-–]|${to[language]})\\s*(?<to>${number})\\s+\\p{L}{0,12}(?:${things})\\p{L}*`;
        return otherRange(id, rangesIn(text, pattern, language), { wanted, allowed: [held] });
      });
    },
  );
}

function otherRange(clause: string, said: readonly Range[], expected: Expected<Range>): Found | null {
  const other = saidOtherwise(said, expected, (one, range) => one.from === range.from && one.to === range.to);
  if (!other) return null;
  const number = other.said.to === other.recorded.to ? other.recorded.from : other.recorded.to;
  const mark = `${other.recorded.from}-${other.recorded.to}`;
  return { clause, mark, fault: { code: 'otherNumber', said: `${other.said.from}–${other.said.to}`, number } };
}

const atLeast = { da: 'mindst|minimum', sv: 'minst', en: 'at least|a minimum of|no fewer than' } as const;
const atMost = {
  da: 'højst|maksimalt|maks\\.?|maximalt',
  sv: 'högst|max\\.?|maximalt',
  en: 'at most|a maximum of|no more than|up to',
} as const;

/** S3.28: the fewest and the most who take part. */
function participants(subject: Subject): readonly Found[] {
  return clausesOf(subject.agreement, 'paymentPerEvent').flatMap(
    ({ id, parameters: { inTotal, participants: held, perYear } }) =>
      inFirstLanguage(subject, id, (text, language) => {
        const fewest = numbersAfter(text, atLeast[language], language);
        const most = numbersAfter(text, atMost[language], language);
        const others = [perYear, inTotal].filter((range) => range !== null);
        const low = saidOtherwise(
          fewest,
          { wanted: [held.from], allowed: others.map(({ from }) => from) },
          (one, number) => one === number,
        );
        const high = saidOtherwise(
          most,
          { wanted: [held.to], allowed: others.map((range) => range.to) },
          (one, number) => one === number,
        );
        const other = low ?? high;
        return (
          other && {
            clause: id,
            mark: low ? 'fewest' : 'most',
            fault: { code: 'otherNumber', said: `${other.said}`, number: other.recorded },
          }
        );
      }),
  );
}

function numbersAfter(text: string, words: string, language: Language): readonly number[] {
  const pattern = wholeWords(
    `(?:${words})\\s+(?<number>${numberPattern[language]})(?!\\s*(?:%|kr|DKK|SEK|måned|månad|month|dag|day|uge|veck|week|år|year))`,
  );
  return [...text.matchAll(pattern)].flatMap(({ groups }) => numberOf(groups?.['number'] ?? '', language) ?? []);
}
