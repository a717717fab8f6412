import { describe, expect, it } from 'vitest';
import { anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, type ClauseInput } from '../../clause/a-clause.ts';
import { examine } from '../finding.ts';
import { withoutSisters } from '../sisters.ts';

const numbered = (...numbers: readonly string[]) =>
  numbers.map((printedNumber, index) =>
    aClause('review', { timing: { kind: 'continuous' } }, { id: `c-${index}`, printedNumber }),
  );
const purpose = (en: string): ClauseInput => ({ ...aClause('purpose'), body: { en } });

describe('S0.04 printed numbers follow one another, and references lead somewhere', () => {
  it.each<{ finds: string | null; because: string; clauses: readonly ClauseInput[] }>([
    { finds: 'numberMissing', because: '3 is not there', clauses: numbered('1', '2', '4') },
    { finds: null, because: 'sections of one number', clauses: numbered('1', '2', '2', '3') },
    { finds: null, because: 'sections within sections', clauses: numbered('1', '1.1', '1.2', '2', '2.1') },
    { finds: 'numberMissing', because: '1.2 is not there', clauses: numbered('1', '1.1', '1.3', '2') },
    { finds: null, because: 'letters count, too', clauses: numbered('1', '2', '2a', '2b', '3') },
    { finds: 'numberOutOfOrder', because: '3 after 4', clauses: numbered('1', '2', '4', '3', '5') },
    { finds: 'numberDoubled', because: '2 comes back', clauses: numbered('1', '2', '3', '2', '4') },
    { finds: 'numberMissing', because: 'b) is not there', clauses: numbered('a)', 'c)', 'd)') },
    { finds: 'numberMissing', because: 'letters under 1', clauses: numbered('1', 'a)', 'c)', '2') },
    { finds: null, because: 'letters begin anew under each', clauses: numbered('1', 'a)', 'b)', '2', 'a)', 'b)') },
    { finds: 'numberMissing', because: 'III is not there', clauses: numbered('I', 'II', 'IV', 'V') },
    { finds: null, because: 'the mark behind the number', clauses: numbered('1 §', '2 §', '3 §') },
    {
      finds: null,
      because: 'annexes are numbered for themselves',
      clauses: numbered('§ 1', '§ 2', 'Bilag 1', 'Bilag 2'),
    },
    { finds: 'numberMissing', because: 'an annex is gone', clauses: numbered('§ 1', '§ 2', 'Bilag 1', 'Bilag 3') },
    {
      finds: 'referenceToNone',
      because: 'there is no clause 9',
      clauses: [...numbered('1', '2'), purpose('As said in clause 9.')],
    },
    {
      finds: null,
      because: 'a statute’s section is not the agreement’s',
      clauses: [...numbered('1', '2'), purpose('Under section 47 of the Act.')],
    },
    {
      finds: null,
      because: 'a plan has sections of its own',
      clauses: [...numbered('1', '2'), purpose('Section 9 of the plan applies.')],
    },
  ])('$finds: $because', ({ clauses, finds }) => {
    const found = examine(anAgreement({ clauses }), withoutSisters, day('2026-11-22')).map(({ rule }) => rule);
    expect(found).toEqual(finds === null ? [] : [finds]);
  });
});
