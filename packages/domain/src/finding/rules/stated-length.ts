import { type Agreement, clauseOf, lengthCheck, startsOn } from '../../agreement/index.ts';
import type { Language } from '../../words.ts';
import { lengthsIn, type SaidLength } from '../reading/lengths-in.ts';
import { readOnce } from '../reading/once.ts';
import { sentencesOf, type Text } from '../reading/text.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { eachOnce } from './each-once.ts';
import { ownLanguageFirst } from './own-language-first.ts';

/** S0.58: the length that the agreement states of itself is not the one between its days. */
export const statedLength: FindingRule = (subject) => {
  const stated = inParameters(subject);
  return stated.length > 0 ? stated : inText(subject);
};

function inParameters({ agreement, asOf }: Subject): readonly Found[] {
  const check = lengthCheck(withoutRenewal(agreement), asOf);
  const clause = clauseOf(agreement, 'term');
  if (!clause || !check?.atMost || check.agrees !== false) return [];
  const { atMost, stated } = check;
  const ofItself = { statedYears: stated.years, statedMonths: stated.months, statedDays: stated.days };
  return [{ clause: clause.id, fault: { code: 'statedLengthDisagrees', ...ofItself, ...atMost } }];
}

/** An extension makes no agreement longer than it states: what it states is its first term. */
function withoutRenewal(agreement: Agreement): Agreement {
  return { ...agreement, clauses: agreement.clauses.filter(({ family }) => family !== 'renewal') };
}

const ofOtherThings =
  /(?<!\p{L})(?:forlæng|förläng|exten|renew|opsig|uppsäg|säg|notice|varsel|evaluer|utvärder|uppfölj|opfølg|follow|review|drøft|før|innan|before|efter|after|erstat|ersätt|replac|tidligere|tidigare|previous|siden|sedan|since|undervejs|været|varit|been)\p{L}*/iu;
const theAgreement: Readonly<Record<Language, RegExp>> = {
  da: /\S+\s?-?årigt?e?\s+(?:partnerskab|samarbejd|aftale|program|projekt)/giu,
  sv: /\S+\s?-?årigt?a?\s+(?:partnerskap|samarbet|avtal|överenskommelse|program|projekt)/giu,
  en: /\S+-year\s+(?:partnership|agreement|cooperation|collaboration|programme|project)/giu,
};

/** The length that its text gives it: in the term's clause, or wherever it is called a three-year partnership. */
function inText({ agreement, passages }: Subject): readonly Found[] {
  const term = clauseOf(agreement, 'term');
  const lasts = term && monthsOf(agreement);
  if (!term || !lasts) return [];
  const known = new Set([
    lasts,
    ...(term.parameters.statedLength && 'months' in term.parameters.statedLength
      ? [term.parameters.statedLength.months]
      : []),
  ]);
  const disagreeing = passages.flatMap((passage) => {
    const { clause, language, place } = passage;
    if (clause === term.id && term.parameters.statedLength !== null) return [];
    const own = clause === term.id && place === 'body';
    const said = own ? ownSentencesIn(passage) : phrasesIn(passage);
    const lengths = said.flatMap(lengthsIn).filter(({ isLimit, unit }) => unit === 'months' && !isLimit);
    return lengths.length === 0 || lengths.some(({ count }) => count === null || known.has(count))
      ? []
      : lengths.slice(0, 1).map((length) => ({ clause, language, length }));
  });
  return eachOnce(ownLanguageFirst(agreement, disagreeing).map(({ clause, length }) => foundAt(clause, length, lasts)));
}

const phrasesIn = readOnce(({ language, text }): readonly Text[] =>
  [...text.matchAll(theAgreement[language])].map(([phrase]) => ({ language, text: phrase })),
);

const ownSentencesIn = readOnce((said) => sentencesOf(said).filter(({ text }) => !ofOtherThings.test(text)));

function foundAt(clause: string | null, length: SaidLength, lasts: number): Found {
  const count = Math.round(length.count ?? 0);
  const [statedYears, statedMonths] = [Math.floor(count / 12), count % 12];
  const [years, months] = [Math.floor(lasts / 12), lasts % 12];
  return {
    clause,
    fault: { code: 'statedLengthDisagrees', statedYears, statedMonths, statedDays: 0, years, months, days: 0 },
  };
}

/** Null where the days do not make whole months. */
function monthsOf(agreement: Agreement): number | null {
  const start = startsOn(agreement);
  const end = clauseOf(agreement, 'term')?.parameters.end;
  if (end?.kind === 'afterStart') return 'months' in end.length ? end.length.months : null;
  if (!start.known || end?.kind !== 'day') return null;
  const { days, months } = start.value.until(end.on.add({ days: 1 }), { largestUnit: 'months' });
  return days === 0 ? months : null;
}
