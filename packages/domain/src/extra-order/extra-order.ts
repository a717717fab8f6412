import { type Agreement, eventsOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import { type Answer, explain, type Source, undetermined } from '../explanation/index.ts';
import type { Money } from '../money/index.ts';
import { acceptances, acceptedOn, subjectOf } from '../record/index.ts';

/** S0.53: an order beyond the frame; it counts from the day the second of payer and payee accepted it. */
export interface ExtraOrder {
  readonly key: string;
  readonly what: string;
  readonly amount: Money;
  readonly payer: string;
  readonly payee: string;
  readonly orderedOn: Day;
  readonly by: string;
  readonly accepted: readonly string[];
  readonly waitsFor: readonly string[];
  readonly counts: Answer<Day>;
}

/** The clause that lets services beyond the frame be paid by agreement. */
export function extraOrderSource(agreement: Agreement): Source | null {
  return (
    agreement.clauses.find(
      (clause) => clause.family === 'funding' && clause.parameters.items.some(({ payer }) => payer === 'by-agreement'),
    ) ?? null
  );
}

export function extraOrders(agreement: Agreement): readonly ExtraOrder[] {
  const source = extraOrderSource(agreement);
  return eventsOf(agreement, 'extraOrderPlaced').map((order) => {
    const { amount, by, key, on, payee, payer, what } = order;
    const sides = [payer, payee];
    const said = acceptances(agreement, subjectOf(order));
    const since = acceptedOn(agreement, subjectOf(order), sides);
    return {
      key,
      what,
      amount,
      payer,
      payee,
      by,
      orderedOn: on,
      accepted: sides.filter((side) => said.has(side)),
      waitsFor: sides.filter((side) => !said.has(side)),
      counts: since
        ? explain(since, source, [{ code: 'acceptedByBoth', day: since }])
        : undetermined({ code: 'awaitsAcceptance', what: 'order' }, source),
    };
  });
}
