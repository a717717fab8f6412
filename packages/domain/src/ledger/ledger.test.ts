import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { inShort } from './in-short.ts';
import { ledgerOf } from './ledger.ts';

const year = { from: day('2026-01-01'), until: day('2026-12-31') };

describe('the ledger of an agreement', () => {
  it('comes by due day, then by key, the undated last', () => {
    const clauses = [
      aClause('childrensInvolvement'),
      aClause('reporting'),
      aClause('review'),
      aClause('appropriation'),
    ];
    expect(ledgerOf(anAgreement({ clauses }), year, day('2026-06-01')).map(inShort)).toEqual([
      'review/review/2026, 2026-01-01 .. 2026-06-30, due',
      'appropriation/appropriation/2026, 2026-01-01 .. 2026-12-31, open',
      'reporting/report/2026, 2026-01-01 .. 2026-12-31, open',
      'childrens-involvement/involvement/always, 2020-01-01 .. continuous, open',
      'childrens-involvement/principles/once, 2020-01-01 .. noDeadline, undetermined',
    ]);
  });

  it('S0.01 of a template is empty: nobody owes anything under it', () => {
    const template = anAgreement({
      kind: 'template',
      conclusion: { kind: 'notConcluded' },
      clauses: [aClause('review')],
    });
    expect(ledgerOf(template, year, day('2026-06-01'))).toEqual([]);
  });

  it('is empty outside the term', () => {
    const clauses = [aTerm('2018-01-01', '2020-12-31'), aClause('review'), aClause('commitment'), aClause('breach')];
    expect(ledgerOf(anAgreement({ clauses }), year, day('2026-06-01'))).toEqual([]);
  });
});
