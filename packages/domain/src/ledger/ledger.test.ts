import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { explain, undetermined } from '../explanation/index.ts';
import { inShort } from './in-short.ts';
import { aDraft } from './a-draft.ts';
import type { LedgerEntry } from './entry.ts';
import { byDueDay, ledgerOf } from './ledger.ts';

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

describe('the order of two entries', () => {
  const entry = (key: string, due: string | null): LedgerEntry => {
    const dueOn = due ? explain(day(due), null, []) : undetermined({ code: 'noDeadline' }, null);
    return {
      ...aDraft({ key, dueOn }),
      state: 'open',
      stateBecause: { code: 'standing' },
      attestations: [],
      because: dueOn.because,
    };
  };
  it.each([
    { one: entry('b', '2026-01-01'), other: entry('a', '2026-01-02'), order: -1, because: 'the earlier day' },
    { one: entry('a', '2026-01-01'), other: entry('b', '2026-01-01'), order: -1, because: 'of one day the first key' },
    { one: entry('b', '2026-01-01'), other: entry('a', null), order: -1, because: 'a day before none' },
    { one: entry('a', null), other: entry('b', null), order: -1, because: 'without a day the first key' },
    { one: entry('a', null), other: entry('a', null), order: 0, because: 'the same' },
  ])('$order: $because', ({ one, order, other }) => {
    expect([Math.sign(byDueDay(one, other)), Math.sign(byDueDay(other, one)) + order]).toEqual([order, 0]);
  });
});
