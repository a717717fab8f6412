import { expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { aClause, type ClauseInput } from '../clause/a-clause.ts';
import { differenceTable } from './difference-table.ts';

const length = (months: number) => ({ of: 'length', length: { months } });
const leaving = (months: number) =>
  aClause('ordinaryTermination', {
    notice: { length: { months }, counting: 'fromNoticeDay', alignment: null },
  });
const breach = (threshold: 'any' | 'material') => aClause('breach', { threshold });
const review = aClause('review', {}, { id: 'status-review' });
const agreement = (...clauses: readonly ClauseInput[]) => anAgreement({ clauses });

it('S0.01 agreements stand beside each other: one row for one thing, nothing where one says what the template says', () => {
  const template = agreement(leaving(6), breach('material'));
  const like = agreement(leaving(6), breach('material'));
  const shorter = agreement(leaving(3), breach('any'), review);
  const longer = agreement(leaving(9), breach('material'), review);
  const rows = differenceTable(template, [like, shorter, longer]).map(({ cells }) =>
    cells.map((found) => found?.map(({ kind, place, to }) => [kind, place, to]) ?? null),
  );
  const place = 'ordinaryTermination.notice.length';
  const added = ['clauseAdded', null, null];
  expect(rows).toEqual([
    [null, [['changed', place, length(3)]], [['changed', place, length(9)]]],
    [null, [['changed', 'breach.threshold', { of: 'choice', choice: 'any' }]], null],
    [null, [added], [added]],
  ]);
});

it('S0.01 is empty where nobody departs from the template', () => {
  expect(differenceTable(agreement(leaving(6)), [agreement(leaving(6))])).toEqual([]);
});
