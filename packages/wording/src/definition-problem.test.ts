import { describe, expect, it } from 'vitest';
import { languages } from './language.ts';
import { expectations, founds } from './testing/every-expectation.ts';
import { onTheWire } from './testing/on-the-wire.ts';
import { plainSpaces } from './testing/plain-spaces.ts';
import { wordingIn } from './testing/wording-in.ts';

const inEach = (tell: (wording: ReturnType<typeof wordingIn>) => string) =>
  languages.map((language) => plainSpaces(tell(wordingIn(language))));
const expected = (code: string, facts: object = {}) => inEach(({ expectation }) => expectation(onTheWire(code, facts)));
const found = (code: string, facts: object) => inEach((wording) => wording.found(onTheWire(code, facts)));
const keys = ['municipality', 'organisation'];

describe('what to write is told in Danish, Swedish and English', () => {
  it.each([
    {
      expectation: { code: 'oneOf', values: ['da', 'sv', 'en'] },
      says: [
        'Skriv en af disse: da, sv eller en.',
        'Skriv något av detta: da, sv eller en.',
        'Write one of these: da, sv or en.',
      ],
    },
    {
      expectation: { code: 'oneOf', values: ['listed'] },
      says: ['Skriv præcis listed.', 'Skriv exakt listed.', 'Write exactly listed.'],
    },
    {
      expectation: { code: 'day' },
      says: [
        'Skriv en dag i kalenderen som år, måned og dag: 2026-06-30.',
        'Skriv en dag i kalendern som år, månad och dag: 2026-06-30.',
        'Write a day of the calendar as year, month and day: 2026-06-30.',
      ],
    },
    {
      expectation: { code: 'dayWithin', fromYear: 1900, toYear: 2199 },
      says: [
        'Skriv en dag i årene 1900 til 2199.',
        'Skriv en dag under åren 1900 till 2199.',
        'Write a day in the years 1900 to 2199.',
      ],
    },
    {
      expectation: { code: 'entriesAtLeast', count: 1 },
      says: ['Skriv mindst 1 post.', 'Skriv minst 1 post.', 'Write at least 1 entry.'],
    },
    {
      expectation: { code: 'entriesAtLeast', count: 2 },
      says: ['Skriv mindst 2 poster.', 'Skriv minst 2 poster.', 'Write at least 2 entries.'],
    },
    {
      expectation: { code: 'atLeast', limit: 1 },
      says: ['Skriv 1 eller mere.', 'Skriv 1 eller mer.', 'Write 1 or more.'],
    },
    {
      expectation: { code: 'notBefore', field: 'from' },
      says: [
        'Skriv det samme som i from eller senere.',
        'Skriv samma som i from eller senare.',
        'Write the same as in from, or later.',
      ],
    },
    {
      expectation: { code: 'wholeMinorUnits' },
      says: [
        'Skriv beløbet i den mindste enhed, som et helt tal: 16000000 betyder 160.000 kroner.',
        'Skriv beloppet i den minsta enheten, som ett heltal: 16000000 betyder 160 000 kronor.',
        'Write the amount in the smallest unit, as a whole number: 16000000 means 160,000 kroner.',
      ],
    },
    {
      expectation: { code: 'keyOf', named: 'party', keys },
      says: [
        'Skriv nøglen til en part: municipality eller organisation.',
        'Skriv nyckeln till en part: municipality eller organisation.',
        'Write the key of a party: municipality or organisation.',
      ],
    },
    {
      expectation: { code: 'noneToName', named: 'effort' },
      says: [
        'Tilføj først en indskrevet indsats, eller tag det her ud: der er ikke noget i definitionen.',
        'Lägg först till en införd insats, eller ta bort det här: det finns inget i definitionen.',
        'Add a recorded effort first, or take this out: the definition has none.',
      ],
    },
    {
      expectation: { code: 'usedOnce' },
      says: [
        'Skriv noget andet: det samme står tidligere, og hver må kun stå én gang.',
        'Skriv något annat: samma sak står tidigare, och var och en får stå bara en gång.',
        'Write something else: the same stands earlier, and each may stand only once.',
      ],
    },
    {
      expectation: { code: 'oneCurrency', currency: 'DKK', place: 'clauses[1].parameters.yearly.currency' },
      says: [
        'Brug én valuta i hele aftalen: DKK som i clauses[1].parameters.yearly.currency.',
        'Använd en valuta i hela avtalet: DKK som i clauses[1].parameters.yearly.currency.',
        'Use one currency in the whole agreement: DKK, as in clauses[1].parameters.yearly.currency.',
      ],
    },
  ])('$expectation.code', ({ expectation: { code, ...facts }, says }) => {
    expect(expected(code, facts)).toEqual(says);
  });

  it.each(Object.entries(expectations))('%s is said whole, and in each language in its own words', (code, facts) => {
    const told = expected(code, facts);
    const texts = Object.entries(facts).flatMap(([name, fact]) => (name === 'named' ? [] : [fact].flat().map(String)));
    expect(new Set(told).size).toBe(3);
    for (const sentence of told) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/undefined|\[object|\$|\s\s|\.\./);
      expect(texts.filter((text) => !sentence.replaceAll(/(?<=\d)[.,\s](?=\d{3})/g, '').includes(text))).toEqual([]);
    }
    expect(told).not.toContain(wordingIn('en').expectation({ code: 'of a newer server', facts: [] }));
  });
});

describe('what stands there is told in Danish, Swedish and English', () => {
  it.each([
    { code: 'nothing', says: ['Intet: feltet mangler.', 'Inget: fältet saknas.', 'Nothing: the field is missing.'] },
    { code: 'null', says: ['null', 'null', 'null'] },
    { code: 'quoted', says: ['»treaty«', '”treaty”', '“treaty”'] },
    { code: 'plain', says: ['0.5', '0.5', '0.5'] },
    { code: 'entries', says: ['En liste med 1 post', 'En lista med 1 post', 'A list with 1 entry'] },
    {
      code: 'noFields',
      says: ['Krøllede parenteser uden felter', 'Klammerparenteser utan fält', 'Curly brackets without fields'],
    },
    { code: 'fields', says: ['Feltet workingDays', 'Fältet workingDays', 'The field workingDays'] },
  ] as const)('$code', ({ code, says }) => {
    expect(found(code, founds[code])).toEqual(says);
  });

  it('several fields', () => {
    expect(found('fields', { names: 'days, months' })).toEqual([
      'Felterne days, months',
      'Fälten days, months',
      'The fields days, months',
    ]);
  });

  it('an empty list', () => {
    expect(found('entries', { count: 0 })).toEqual(['En tom liste', 'En tom lista', 'An empty list']);
  });
});
