import { clauseFamilies } from '@landsby/domain/clause';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../language.ts';
import { anyWrittenClause } from '../testing/any-written-clause.ts';
import { meaningOf } from '../testing/clause-reader/meaning.ts';
import { told } from '../testing/clause-reader/told.ts';

const leftovers = /undefined|null|NaN|\[object|[{}$]|Invalid|\d{4}-\d{2}-\d{2}|[a-z][A-Z]|\s\s|\.\.|[:,] *\.|k\d(?!⟩)/;

describe.each(clauseFamilies)('%s', (family) => {
  it('says two things differently in every language where they mean different things', () => {
    fc.assert(
      fc.property(anyWrittenClause(family), anyWrittenClause(family), (one, other) => {
        const [meant, alsoMeant] = [one, other].map(({ parameters }) => JSON.stringify(meaningOf(family, parameters)));
        if (meant === alsoMeant) return;
        for (const language of languages) expect(told(one, language)).not.toEqual(told(other, language));
      }),
      { numRuns: 100 },
    );
  });

  it.each(languages)('leaves nothing unwritten in %s', (language) => {
    fc.assert(
      fc.property(anyWrittenClause(family), (clause) => {
        const text = told(clause, language).flatMap((line) =>
          typeof line === 'string' ? line : [line.lead, ...line.items],
        );
        for (const sentence of text)
          expect(sentence.replaceAll(/[»”‘]?[\uE001-\uE003]k\d/g, '')).not.toMatch(leftovers);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a list of parties', () => {
  const everyone = ['k1', 'k2', 'k3', 'k4'];

  it.each([
    { language: 'da', says: 'Alle fire parter skal »meet«.' },
    { language: 'sv', says: 'Alla fyra parterna ska ”meet”.' },
    { language: 'en', says: 'All four parties must meet.' },
  ] as const)('names nobody in $language where it is everybody of many', ({ language, says }) => {
    const actions = [{ key: 'meet', words: { en: 'meet' }, timing: { kind: 'continuous' as const }, ruleIds: [] }];
    const [first] = told({ family: 'commitment', parameters: { by: everyone, to: [], actions } }, language, everyone);
    expect(JSON.stringify(first).replaceAll(/[\uE000-\uE003]/g, '')).toBe(`"${says}"`);
  });
});
