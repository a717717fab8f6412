import { anAgreement } from '../agreement/an-agreement.ts';
import { clausesOf } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { type Instalment, instalmentsWithin } from './payment.ts';
import { situationOf } from './situation.ts';

type Payment = NonNullable<Parameters<typeof aClause<'paymentByCalendar'>>[1]>;

/** What a test says of a yearly payment, its term and the days it looks at. */
export interface CalendarPayment {
  readonly payment?: Payment;
  readonly term?: readonly [string | null, string | null];
  readonly window?: readonly [string, string];
  readonly events?: NonNullable<Parameters<typeof anAgreement>[0]>['events'];
}

export function instalments({
  events = [],
  payment = {},
  term = ['2020-01-01', null],
  window = ['2026-01-01', '2026-12-31'],
}: CalendarPayment): readonly Instalment[] {
  const clauses = [
    aTerm(term[0], term[1]),
    aClause('paymentByCalendar', payment, { ruleIds: ['S4.35', 'S4.36'] }),
    aClause('ordinaryTermination', { notice: { length: { months: 1 }, counting: 'fromNoticeDay', alignment: null } }),
  ];
  const agreement = anAgreement({ clauses, events });
  const situation = situationOf(agreement, { from: day(window[0]), until: day(window[1]) }, day('2026-05-01'));
  return clausesOf(agreement, 'paymentByCalendar').flatMap((clause) => instalmentsWithin(clause, situation));
}
