import { describe, expect, it } from 'vitest';
import { parameters as da } from '../da/parameters/index.ts';
import { parameters as en } from '../en/parameters/index.ts';
import { languages } from '../language.ts';
import { parameters as sv } from '../sv/parameters/index.ts';
import { everyParameterStatement } from '../testing/every-parameter-statement.ts';
import { onTheWire } from '../testing/on-the-wire.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { readBack } from '../testing/read-back.ts';
import { differenceIn, type WireDifference, type WireParameterValue } from './index.ts';

const names = { inOne: () => 'Furesø Kommune', inOther: () => 'Børns Vilkår', clause: 'Logo' };
const leftovers = /undefined|null|NaN|\[object|[{}$]|Invalid|\d{4}-\d{2}-\d{2}|[a-z][A-Z]|\s\s|\.\./;

function a(code: string, facts: object = {}): WireParameterValue {
  return { says: onTheWire(code, facts), parts: [] };
}

function aDifference(facts: Partial<WireDifference>): WireDifference {
  return { kind: 'CHANGED', place: 'breach.threshold', entry: null, from: null, to: null, ...facts };
}

const rows = Object.entries(everyParameterStatement).map(([code, facts]) => ({ code, facts }));

describe.each(rows)('a parameter that says $code', ({ code, facts }) => {
  const change = aDifference({ from: a(code, facts), to: a('yes') });
  const said = languages.map((language) => differenceIn(language)(change, names).from ?? '');

  it('is said in each language, whole, with the same figures', () => {
    for (const sentence of said) expect(plainSpaces(sentence)).not.toMatch(leftovers);
    const figures = languages.map((language, index) => readBack(said[index] ?? '', language));
    expect(figures).toEqual([figures[0], figures[0], figures[0]]);
    expect(said).not.toContain(en.unknown);
  });
});

describe('in what two agreements differ', () => {
  const length = (months: number) => a('months', { months });
  const shorter = aDifference({ place: 'ordinaryTermination.notice.length', from: length(6), to: length(3) });
  const partys = {
    ...shorter,
    place: 'ordinaryTermination.noticeByParty.notice.length',
    entry: a('party', { party: 'x' }),
  };
  const silent = aDifference({
    place: 'renewal.kind',
    from: a('choice', { choice: 'none' }),
    to: {
      says: onTheWire('choice', { choice: 'silent' }),
      parts: [{ place: 'renewal.extension', says: onTheWire('months', { months: 12 }) }],
    },
  });
  const goals = { da: 'mål', sv: 'mål', en: 'goals' };
  const gone = aDifference({ kind: 'ENTRY_MISSING', place: 'plan.mandatoryParts', from: a('words', { words: goals }) });
  const missing = aDifference({ kind: 'CLAUSE_MISSING', place: null });
  const joined = aDifference({ kind: 'PARTY_ADDED', place: null, to: a('party', { party: 'x' }) });

  const role = (en: string) => ({ place: 'signature.signatories.roles', says: onTheWire('words', { words: { en } }) });
  const signing = aDifference({
    kind: 'ENTRY_ADDED',
    place: 'signature.signatories',
    to: { says: onTheWire('party', { party: 'x' }), parts: [role('mayor'), role('director')] },
  });
  const costs = aDifference({
    place: 'condition.consequences',
    from: {
      says: null,
      parts: [{ place: 'condition.consequences.economic', says: onTheWire('choice', { choice: 'none' }) }],
    },
    to: a('notStated'),
  });

  it.each([
    {
      language: 'en',
      difference: signing,
      says: 'Who signs: “Børns Vilkår (roles that sign: mayor, director)” has been added',
    },
    {
      language: 'da',
      difference: costs,
      says: 'Det, sagen siger, det koster: økonomiske konsekvenser: ingen → ikke nævnt',
    },
    { language: 'da', difference: shorter, says: 'Opsigelsesvarsel: 6 måneder → 3 måneder' },
    { language: 'sv', difference: shorter, says: 'Uppsägningstid: 6 månader → 3 månader' },
    { language: 'en', difference: shorter, says: 'Notice period: 6 months → 3 months' },
    { language: 'da', difference: partys, says: 'Opsigelsesvarsel (Furesø Kommune): 6 måneder → 3 måneder' },
    {
      language: 'en',
      difference: silent,
      says: 'Renewal: ends by itself → goes on unless somebody opts out (extended by: 1 year)',
    },
    { language: 'da', difference: gone, says: 'Det skal den rumme: »mål« mangler' },
    { language: 'da', difference: missing, says: 'Bestemmelsen »Logo« mangler' },
    { language: 'sv', difference: missing, says: 'Bestämmelsen ”Logo” saknas' },
    { language: 'en', difference: joined, says: 'Børns Vilkår is a party too' },
  ] as const)('$says', ({ difference, language, says }) => {
    expect(plainSpaces(differenceIn(language)(difference, names).sentence)).toBe(says);
  });

  it.each(languages)('has general words in %s for what a newer server sends', (language) => {
    const unknown = aDifference({
      kind: 'SOLD',
      place: 'breach.colour',
      from: a('colour'),
      to: a('choice', { choice: 'red' }),
    });
    expect(differenceIn(language)(unknown, names).sentence).not.toMatch(leftovers);
  });
});

describe('each place and each choice', () => {
  const catalogues = [da, sv, en];

  it('has its own label in each language', () => {
    const labels = catalogues.flatMap((catalogue) => Object.entries(catalogue.labels));
    expect(labels.filter(([, label]) => !/^\p{Lu}.*[^.:]$/u.test(label))).toEqual([]);
  });

  it('has its own words in each language', () => {
    const words = catalogues.flatMap((catalogue) => Object.entries(catalogue.choices));
    expect(words.filter(([, word]) => !/^\p{Letter}.*[^.:]$/u.test(word))).toEqual([]);
  });
});
