import { anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm } from '../../clause/a-clause.ts';
import { ledgerOf } from '../ledger.ts';

type Termination = NonNullable<Parameters<typeof aClause<'ordinaryTermination'>>[1]>;

/** Who may give notice, to which day and when, under a clause on ordinary termination. */
export function rights(
  parameters: Termination,
  term: readonly [string | null, string | null],
  [from, until]: readonly [string, string],
) {
  const agreement = anAgreement({ clauses: [aTerm(term[0], term[1]), aClause('ordinaryTermination', parameters)] });
  const entries = ledgerOf(agreement, { from: day(from), until: day(until) }, day('2026-03-01'));
  return entries.map(({ deed, dueOn, opensOn, who }) => ({
    who: who.join('+'),
    effect: deed.code === 'giveNotice' ? deed.takesEffect.toString() : 'any',
    span: `${opensOn} to ${dueOn.known ? dueOn.value : dueOn.missing.code}`,
  }));
}
