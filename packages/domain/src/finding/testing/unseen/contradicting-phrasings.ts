import { clauseIn, clausesIn, type Draft } from '../draft.ts';
import { added, instead, type Phrasing } from './phrasing.ts';

const silent = { da: [], sv: [], en: [] };
const hasAges = (draft: Draft) => clauseIn(draft, 'purpose')?.parameters.ageFrom !== null;
const ends = (draft: Draft) => clauseIn(draft, 'term')?.parameters.end.kind !== 'unstated';
const isNumbered = (draft: Draft) => draft.clauses.some(({ printedNumber }) => /\d/.test(printedNumber ?? ''));
const hasDay = (draft: Draft) =>
  clausesIn(draft, 'term').some(({ parameters: { end, start } }) => end.kind === 'day' || start.kind === 'day');
const isPaid = (draft: Draft) => draft.clauses.some(({ family }) => family.startsWith('payment'));
const hasNotice = (draft: Draft) => draft.clauses.some(({ family }) => /termination|breach/i.test(family));

/** Texts that say something else than the terms, and words that nobody can measure. */
export const contradictingPhrasings: readonly Phrasing[] = [
  ...instead('otherLength', 'ordinaryTermination', {
    da: [
      'Aftalen kan opsiges med syv måneders varsel.',
      'Opsigelsesvarslet er 7 måneder.',
      'Varslet er halvandet år.',
      'Opsigelsesvarslet er to (7) måneder.',
      'Med 7 mdr. varsel.',
      'Opsigelse kræver et varsel på fyrre uger.',
      'Med løbende måned plus 7 måneder.',
      'Opsigelsesvarsel: 45 dage.',
    ],
    sv: [
      'Avtalet kan sägas upp med sju månaders uppsägningstid.',
      'Uppsägningstiden är ett och ett halvt år.',
      'Uppsägningstid: 7 mån.',
      'Uppsägningstiden är 45 dagar.',
      'Uppsägningstiden är sju (6) månader.',
      'En ömsesidig uppsägningstid om sju månader gäller.',
    ],
    en: [
      'Either party may give seven months’ notice.',
      "Either party may give seven months' notice.",
      'A seven-month notice period applies.',
      'Notice is 45 days.',
      'Not less than seven (7) months prior written notice.',
      'On a year’s notice.',
    ],
  }),
  ...instead('otherTurningPoint', 'ordinaryTermination', {
    da: [
      'Man kan sige op til den første dag i et halvår.',
      'Man kan sige op til et kvartals udgang.',
      'Opsigelse sker til den 1. i et kvartal.',
      'Man kan sige op til udgangen af et kalenderhalvår.',
    ],
    sv: [
      'Uppsägning sker till ett kvartals utgång.',
      'Uppsägning sker till den första i en månad.',
      'Uppsägning sker till årets slut.',
    ],
    en: [
      'Notice expires on 31 December.',
      'Notice expires at year-end.',
      'Notice runs to the end of a half-year.',
      'Notice runs to the turn of a half-year.',
    ],
  }),
  ...instead('otherDay', 'term', {
    da: [
      'Den ophører den 3. maj 2031.',
      'Den ophører 03.05.31.',
      'Den ophører den tredje maj 2031.',
      'Den udløber ultimo 2031.',
      'Den udløber med udgangen af 2031.',
      'Den udløber med udgangen af maj 2031.',
      'Den gælder til og med maj 2031.',
      'Den begynder primo 2031.',
      'Den ophører 20310503.',
      'Den udløber i måneden maj 2031.',
    ],
    sv: [
      'Det upphör den 3 maj 2031.',
      'Det upphör 2031-05-03.',
      'Det upphör den tredje maj 2031.',
      'Det upphör vid utgången av 2031.',
      'Det upphör den siste maj 2031.',
      'Det varar till årsskiftet 2031/2032.',
      'Det varar t.o.m. den 3 maj 2031.',
      'Det upphör 20310503.',
    ],
    en: silent.en,
  }),
  ...instead('otherDay', 'term', {
    ...silent,
    en: ['It ends on 20310503.', 'It ends with the month of May 2031.'],
    where: hasDay,
  }),
  ...added('statedLengthDisagrees', 'purpose', {
    da: ['Det er et syvårigt samarbejde.', 'Det er en 7-årig aftale.'],
    sv: ['Det är ett sjuårigt samarbete.', 'Det är ett 7-årigt avtal.'],
    en: ['It is a seven-year partnership.', 'It is a 7-year programme.'],
    where: ends,
  }),
  ...instead('otherAmount', 'paymentByCalendar', {
    da: [
      'Kommunen betaler 123.400 kr.',
      'Kommunen betaler kr. 123.400,-',
      'Kommunen betaler DKK 123.400,00.',
      'Kommunen betaler 123,4 t.kr.',
      'Kommunen betaler 123.400.',
      'Kommunen betaler et hundrede og treogtyve tusind kroner.',
      'Kommunen betaler 1,3 mio. kr.',
    ],
    sv: [
      'Avgiften är 123 400 kronor.',
      'Avgiften är 123 tkr.',
      'Avgiften är 123 400:-',
      'Avgiften är etthundratjugotre tusen kronor.',
    ],
    en: [],
  }),
  ...instead('otherCurrency', 'paymentByCalendar', {
    da: ['Kommunen betaler 90.000 svenske kroner eller 240.000 SEK.', 'Kommunen betaler € 90.000 eller € 240.000.'],
    sv: ['Avgiften är 75 000 euro.', 'Avgiften är £75,000.'],
    en: [],
  }),
  ...instead('otherFrequency', 'governanceBody', {
    da: [
      'De mødes seks gange årligt.',
      'De mødes hver anden måned.',
      'De mødes én gang om året.',
      'De holder månedlige møder.',
    ],
    sv: silent.sv,
    en: [
      'The council meets twice a year.',
      'The council meets semi-annually.',
      'The council meets every two months.',
      'The council meets once per year.',
    ],
  }),
  ...instead('otherNumber', 'paymentPerEvent', {
    da: [],
    sv: [
      'Mellan tre och nitton cirklar ordnas: 3-19 cirklar per år.',
      'Minst nio deltagare ska vara med.',
      'En cirkel ställs in när färre än nio deltar.',
      'En cirkel har mellan 9 och 19 deltagare.',
    ],
    en: [
      'There are 3 to 19 courses a year.',
      'A course takes at least nine children.',
      'A course takes no more than nineteen children.',
      'A course is cancelled when fewer than nine take part.',
      'A course has between 9 and 19 participants.',
    ],
  }),
  ...instead('otherNumber', 'purpose', {
    da: ['Det er for børn på 1-19 år.', 'Det er for børn fra et til nitten år.', 'Det er for børn op til nitten år.'],
    sv: ['Det är för unga mellan 1 och 19 år.', 'Det är för unga upp till nitton år.'],
    en: ['It is for children aged 1 to 19.', 'It is for children up to the age of nineteen.'],
    where: hasAges,
  }),
  ...added('thresholdUndefined', 'commitment', {
    da: [
      'Ved betydelige afvigelser gives besked.',
      'Svar gives inden for rimelig tid.',
      'Der er tilstrækkelig bemanding.',
      'Ved større ændringer gives besked.',
      'Der bidrages i nødvendigt omfang.',
      'Der er fornøden bemanding.',
      'Der stilles passende lokaler til rådighed.',
      'Der er den nødvendige bemanding.',
      'Der gives besked, når antallet falder markant.',
    ],
    sv: [
      'Vid betydande avvikelser lämnas besked.',
      'Svar lämnas inom skälig tid.',
      'Det finns tillräcklig bemanning.',
      'Vid större förändringar lämnas besked.',
      'Stödet ges i rimlig omfattning.',
      'Vid allvarliga brister lämnas besked.',
      'Lämpliga lokaler ställs till förfogande.',
      'Det finns nödvändig bemanning.',
      'Besked lämnas när antalet minskar markant.',
    ],
    en: [
      'Substantial changes are reported.',
      'Answers are given within a reasonable time.',
      'There are sufficient staff.',
      'Major changes are reported.',
      'Adequate staff is provided.',
      'Serious deviations are reported.',
      'Considerable delays are reported.',
      'Appropriate rooms are provided.',
      'The necessary staff is provided.',
    ],
  }),
  ...added('referenceToNone', 'commitment', {
    da: ['Se § 44.', 'Jf. pkt. 44.', 'Efter afsnit 44.1 gælder det samme.', 'Se punkt 1 og 44.'],
    sv: ['Se punkt 44.', 'Enligt avsnitt 44 gäller detsamma.', 'Se punkterna 1 och 44.'],
    en: [
      'See Article 6 and clause 44.',
      'Under section 44 the same applies.',
      'See clauses 1 and 44.',
      'See paragraph 44.',
    ],
    where: isNumbered,
  }),
  ...added('conflictingAnswers', 'commitment', {
    da: ['Aftalen kan opsiges med syv måneders varsel.'],
    sv: ['Avtalet kan sägas upp med sju månaders uppsägningstid.'],
    en: ['The agreement may be terminated at seven months’ notice.'],
    where: hasNotice,
  }),
  ...added('conflictingAnswers', 'purpose', {
    da: ['Tilskuddet er 123.456 kr. om året.', 'Det årlige bidrag er kr. 123.456.'],
    sv: ['Bidraget är 123 456 kronor per år.', 'Det årliga stödet är 123 456 kr.'],
    en: ['The contribution is EUR 123,456 a year.', 'The yearly grant comes to EUR 123,456.'],
    where: isPaid,
  }),
];
