import { describe, expect, it } from 'vitest';
import { anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause } from '../../clause/a-clause.ts';
import { caseSections as all } from '../../clause/index.ts';
import { findingsOf } from '../finding.ts';
import { withoutSisters } from '../sisters.ts';

const written = all.map((section) => ({ section, says: 'written' as const }));
const recommending = (...numbers: readonly number[]) => numbers.map((number) => ({ number, words: { en: 'Approve' } }));

function found(parts: object) {
  const clause = aClause('condition', {
    kind: 'politicalDecision',
    of: 'municipality',
    caseNumber: '23/10651',
    chain: [{ body: 'council', name: 'Council', act: 'approve' }],
    administrationRecommends: true,
    annex: null,
    ...parts,
  });
  return findingsOf(anAgreement({ clauses: [clause] }), withoutSisters, day('2026-11-22')).flatMap(
    ({ clause: beside, fault, severity }) =>
      fault.code === 'caseSectionsEmpty' || fault.code === 'recommendationsMisnumbered'
        ? [{ beside, severity, fault }]
        : [],
  );
}

describe('S2.19, S2.20 a case that is not whole', () => {
  const at = { beside: 'condition', severity: 'warns' };
  const empty = (...sections: readonly string[]) => ({
    ...at,
    fault: { code: 'caseSectionsEmpty', caseNumber: '23/10651', sections },
  });
  const misnumbered = (number: number) => ({
    ...at,
    fault: { code: 'recommendationsMisnumbered', caseNumber: '23/10651', number },
  });

  it.each([
    { parts: {}, is: [], because: 'nobody has entered what it holds' },
    { parts: { sections: written, recommendations: recommending(1) }, is: [], because: 'it is whole' },
    {
      parts: { sections: written.map((one) => ({ ...one, says: 'noRemarks' })) },
      is: [],
      because: 'no remarks is an answer',
    },
    {
      parts: { sections: written.slice(0, -2).map((one, place) => (place === 1 ? { ...one, says: 'empty' } : one)) },
      is: [empty('presentation', 'recommendation', 'annexes')],
      because: 'one is empty and two are not there',
    },
    { parts: { recommendations: recommending(1, 3) }, is: [misnumbered(2)], because: 'the second is missing' },
    { parts: { recommendations: recommending(1, 1) }, is: [misnumbered(1)], because: 'the first stands twice' },
  ])('$because', ({ is, parts }) => {
    expect(found(parts)).toEqual(is);
  });
});
