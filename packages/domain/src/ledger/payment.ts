import { contains, type Day, later, overlap, periodFrom, periodsWithin, type Span } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { type Answer, explain, type Step, undetermined } from '../explanation/index.ts';
import { type Money, money, splitEvenly } from '../money/index.ts';
import { type Situation, windowInTerm } from './situation.ts';

/** One part of a yearly amount: its period of the calendar year, what is due for it and when. */
export interface Instalment {
  readonly name: string;
  readonly period: Span;
  readonly amount: Answer<Money>;
  readonly dueOn: Answer<Day>;
}

/** S4.35, S4.36: the instalments whose period lies in the window and overlaps the term; parts add up to the year exactly. */
export function instalmentsWithin(clause: ClauseOf<'paymentByCalendar'>, situation: Situation): readonly Instalment[] {
  const inTerm = windowInTerm(situation);
  const { from } = clause.parameters;
  const paid = inTerm && from ? overlap(inTerm, { from, until: later(from, inTerm.until) }) : inTerm;
  if (!paid) return [];
  const parts = splitEvenly(clause.parameters.yearly, clause.parameters.instalmentsPerYear);
  return periodsWithin(paid, 'year').flatMap(({ from: { year } }) =>
    parts.flatMap((part, index): Instalment[] => {
      const months = 12 / parts.length;
      const period = periodFrom(year, index * months + 1, months);
      if (!overlap(period, paid)) return [];
      const amount = partAmount(clause, { part, number: index + 1, period }, situation);
      return [{ name: `${year}-${index + 1}`, period, amount, dueOn: partDue(clause, period) }];
    }),
  );
}

interface Part {
  readonly part: Money;
  readonly number: number;
  readonly period: Span;
}

function partAmount(
  clause: ClauseOf<'paymentByCalendar'>,
  { part, number, period }: Part,
  situation: Situation,
): Answer<Money> {
  const { instalmentsPerYear: parts, split, yearly } = clause.parameters;
  const steps: Step[] = [
    { code: 'yearlyAmount', amount: yearly },
    { code: 'splitEvenly', parts, part: number, amount: part },
  ];
  const remainder = yearly.amountMinor % parts;
  if (remainder > 0) steps.push({ code: 'remainderFirst', minorUnits: remainder });
  if (split === 'unstated' && parts > 1)
    return undetermined({ code: 'splitUnstated', ifEven: money(part.amountMinor, part.currency) }, clause, steps);
  if (isCutShort(clause, situation, period))
    return undetermined({ code: 'partialYearUnstated', yearly }, clause, steps);
  return explain(part, clause, steps);
}

function partDue(clause: ClauseOf<'paymentByCalendar'>, period: Span): Answer<Day> {
  const step: Step = { code: 'periodOf', every: 'instalment', ...period };
  switch (clause.parameters.timing) {
    case 'advance':
      return explain(period.from, clause, [step]);
    case 'arrears':
      return explain(period.until, clause, [step]);
    case 'unstated':
      return undetermined({ code: 'timingUnstated' }, clause, [step]);
  }
}

/** A period that the term, the first payment or a notice cuts into. */
function isCutShort(
  clause: ClauseOf<'paymentByCalendar'>,
  { ends, lastDay, starts }: Situation,
  period: Span,
): boolean {
  const firstDays = [clause.parameters.from, valueOf(starts)];
  const lastDays = [valueOf(ends), valueOf(lastDay)];
  return (
    firstDays.some((first) => first && contains(period, first) && !first.equals(period.from)) ||
    lastDays.some((last) => last && contains(period, last) && !last.equals(period.until))
  );
}

function valueOf(answer: Answer<Day>): Day | null {
  return answer.known ? answer.value : null;
}
