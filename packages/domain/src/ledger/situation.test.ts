import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { partiesOfBody, situationOf } from './situation.ts';

const seat = (from: string) => ({ from, atLeast: 1, atMost: null, rank: 'management' as const });
const window = { from: day('2026-01-01'), until: day('2026-12-31') };

describe('S0.46 who sits in a body', () => {
  const clauses = [
    aClause('governanceBody', { seats: [seat('third'), seat('first')] }),
    aClause('governanceBody', { body: 'board', seats: [seat('second')] }, { id: 'board' }),
    aClause('governanceBody', { body: 'forum' }, { id: 'forum' }),
    aClause('appropriation', { by: 'first', body: 'group' }),
  ];
  const situation = situationOf(
    anAgreement({ parties: ['first', 'second', 'third'], clauses }),
    window,
    day('2026-01-01'),
  );

  it.each([
    { body: 'group', sit: ['first', 'third'], because: 'its own seats, in the order of the parties' },
    { body: 'board', sit: ['second'], because: 'each body has its own' },
    { body: 'forum', sit: ['first', 'second', 'third'], because: 'a body that names no seats is for all' },
    { body: 'elsewhere', sit: ['first', 'second', 'third'], because: 'and so is one that nobody describes' },
    { body: 'second', sit: ['second'], because: 'a party stands for itself' },
  ])('$body: $sit, $because', ({ body, sit }) => {
    expect(partiesOfBody(situation, body)).toEqual(sit);
  });
});
