import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { clausesOf } from '../agreement/index.ts';
import { aClause, type ClauseInput } from '../clause/a-clause.ts';
import { caseSections, type PoliticalDecision } from '../clause/index.ts';
import { markMeaning, mayBePublished } from './annex.ts';
import { recommendationFaults } from './recommendations.ts';
import { caseSectionsMissing, sectionsOf } from './sections.ts';

type Written = Partial<
  Extract<Extract<ClauseInput, { family: 'condition' }>['parameters'], { kind: 'politicalDecision' }>
>;

function caseWith(parts: Written) {
  const parameters = {
    kind: 'politicalDecision' as const,
    of: 'municipality',
    caseNumber: '23/10651',
    chain: [{ body: 'council', name: 'Council', act: 'approve' as const }],
    administrationRecommends: true,
    annex: null,
    ...parts,
  };
  const [clause] = clausesOf(
    anAgreement({ clauses: [aClause('condition', parameters, { ruleIds: ['S2.21'] })] }),
    'condition',
  );
  if (clause?.parameters.kind !== 'politicalDecision') throw new Error('no case');
  return { clause, decision: clause.parameters };
}

const written = (says: 'written' | 'noRemarks' | 'empty' = 'written') =>
  caseSections.map((section) => ({ section, says }));

describe('S2.19 the sections of a case', () => {
  it.each([
    { sections: written(), missing: [], because: 'all nine are written' },
    { sections: written('noRemarks'), missing: [], because: 'no remarks is an answer' },
    { sections: written('empty'), missing: [...caseSections], because: 'empty is none' },
    {
      sections: written().filter(({ section }) => section !== 'annexes'),
      missing: ['annexes'],
      because: 'one is not there at all',
    },
    {
      sections: written().map((one) => (one.section === 'legalBasis' ? { ...one, says: 'empty' as const } : one)),
      missing: ['legalBasis'],
      because: 'one is left empty',
    },
  ])('$because', ({ missing, sections }) => {
    expect(caseSectionsMissing(caseWith({ sections }).decision)).toEqual(missing);
  });

  it('are not missing where nobody has entered what the case holds', () => {
    const { decision } = caseWith({});
    expect([sectionsOf(decision), caseSectionsMissing(decision)]).toEqual([null, []]);
  });

  it('are told in the order of the form, whatever order they were entered in', () => {
    const { decision } = caseWith({ sections: written().toReversed() });
    expect(sectionsOf(decision)?.map(({ section }) => section)).toEqual([...caseSections]);
  });
});

const recommending = (numbers: readonly number[]): PoliticalDecision =>
  caseWith({ recommendations: numbers.map((number) => ({ number, words: { en: `Point ${number}` } })) }).decision;

describe('S2.20 recommendations are numbered from 1 without a gap', () => {
  it.each([
    { numbers: [1], faults: [], because: 'the one recommendation of the case' },
    { numbers: [2, 1, 3], faults: [], because: 'the order in which they were entered says nothing' },
    { numbers: [2], faults: [{ kind: 'missing', number: 1 }], because: 'the first is missing' },
    { numbers: [1, 3], faults: [{ kind: 'missing', number: 2 }], because: 'one in the middle is missing' },
    {
      numbers: [1, 1, 3],
      faults: [
        { kind: 'doubled', number: 1 },
        { kind: 'missing', number: 2 },
      ],
      because: 'one stands twice where the next should be',
    },
    {
      numbers: [1, 90_000_000],
      faults: [
        { kind: 'missing', number: 2 },
        { kind: 'missing', number: 3 },
      ],
      because: 'a number far out names a few gaps only',
    },
  ])('$numbers: $because', ({ faults, numbers }) => {
    expect(recommendationFaults(recommending(numbers))).toEqual(faults);
  });

  it('has nothing to say of a case without recommendations', () => {
    expect(recommendationFaults(caseWith({}).decision)).toEqual([]);
  });

  it('finds nothing exactly where the numbers are 1 to n', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }), (numbers) => {
        const through = numbers.toSorted((one, other) => one - other).every((number, place) => number === place + 1);
        expect(recommendationFaults(recommending(numbers)).length === 0).toBe(through);
      }),
    );
  });
});

const annex = (access: 'open' | 'closed', mark?: string) => ({
  documentId: '3296197',
  number: '27899/24',
  access,
  isDraft: true,
  ...(mark !== undefined && { mark }),
});

describe('S2.21 open or closed decides publication, and a mark nothing', () => {
  it.each([
    { line: annex('open'), published: true, because: 'it is open' },
    { line: annex('open', '(H)'), published: true, because: 'a mark nobody explains takes nothing back' },
    { line: annex('closed'), published: false, because: 'it is closed' },
    { line: annex('closed', '(H)'), published: false, because: 'nor does it give anything' },
  ])('$line.access $line.mark: $because', ({ line, published }) => {
    const { clause } = caseWith({ annex: line });
    expect(mayBePublished(clause, line)).toEqual({
      known: true,
      value: published,
      because: {
        rules: ['S2.21'],
        clause: 'condition',
        steps: [{ code: 'annexAccess', annex: '27899/24', access: line.access }],
      },
    });
  });

  it('leaves the meaning of a mark open', () => {
    const { clause } = caseWith({});
    expect([markMeaning(clause, annex('open')), markMeaning(clause, annex('open', '(H)'))]).toEqual([
      null,
      {
        known: false,
        missing: { code: 'markUnexplained', mark: '(H)' },
        because: { rules: ['S2.21'], clause: 'condition', steps: [] },
      },
    ]);
  });
});
