import { contains, type Day, later, overlap, periodFrom, periodsWithin, type Span } from '../calendar/index.ts';
import { type ClauseOf, partAmounts } from '../clause/index.ts';
import { type Answer, explain, type Step, undetermined } from '../explanation/index.ts';
import { type Money, splitEvenly } from '../money/index.ts';
import { regulatedAmount } from '../regulation/regulated-amount.ts';
import { type Situation, windowInTerm } from './situation.ts';

type ByCalendar = ClauseOf<'paymentByCalendar'>;

/** One part of a yearly amount: its period of the calendar year, what is due for it and when. */
export interface Instalment {
  readonly name: string;
  /** Which of the year's instalments. */
  readonly number: number;
  readonly period: Span;
  readonly amount: Answer<Money>;
  readonly dueOn: Answer<Day>;
}

/** S4.35, S4.36: the instalments that fall into the window and the term; parts add up to the year exactly. */
export function instalmentsWithin(clause: ByCalendar, situation: Situation): readonly Instalment[] {
  const inTerm = windowInTerm(situation);
  const { from } = clause.parameters;
  const paid = inTerm && from ? overlap(inTerm, { from, until: later(from, inTerm.until) }) : inTerm;
  if (!paid) return [];
  return periodsWithin(paid, 'year').flatMap(({ from: { year } }) => {
    const whole = yearlyIn(clause, situation, year);
    return partsOf(clause, year)
      .filter((part) => overlap(part.reach, paid))
      .map(({ dueOn, number, period }) => ({
        name: `${year}-${number}`,
        number,
        period,
        dueOn,
        amount: partAmount(clause, { number, period, whole }, situation),
      }));
  });
}

interface Part {
  readonly number: number;
  readonly period: Span;
  readonly dueOn: Answer<Day>;
  /** The days that tell whether it belongs to the window: its due day where days are listed, else its period. */
  readonly reach: Span;
}

/** The places of a year's instalments: on their listed days, in equal runs of months, or somewhere in the year. */
function partsOf(clause: ByCalendar, year: number): readonly Part[] {
  const { instalmentsPerYear: count, parts } = clause.parameters;
  if (parts) {
    return parts.list.map(({ due }, index) => {
      const day = Temporal.PlainDate.from({ year, ...due });
      const dueOn = explain(day, clause, [{ code: 'stated', day }]);
      return { number: index + 1, period: periodFrom(year, 1, 12), dueOn, reach: { from: day, until: day } };
    });
  }
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  if (12 % count > 0) {
    const period = periodFrom(year, 1, 12);
    const dueOn = undetermined({ code: 'instalmentDaysUnstated', instalments: count }, clause);
    return numbers.map((number) => ({ number, period, dueOn, reach: period }));
  }
  const months = 12 / count;
  return numbers.map((number) => {
    const period = periodFrom(year, (number - 1) * months + 1, months);
    return { number, period, dueOn: partDue(clause, period), reach: period };
  });
}

/** The year's amount, by its index figures where it follows an index. */
function yearlyIn(clause: ByCalendar, { agreement }: Situation, year: number): Answer<Money> {
  const { payee, payer, regulation, yearly } = clause.parameters;
  const stated: Step = { code: 'yearlyAmount', amount: yearly };
  const answer = regulatedAmount(yearly, { source: clause, regulation, sides: [payer, payee], year }, agreement);
  return { ...answer, because: { ...answer.because, steps: [stated, ...answer.because.steps] } };
}

interface Divided {
  readonly number: number;
  readonly period: Span;
  readonly whole: Answer<Money>;
}

function partAmount(clause: ByCalendar, { number, period, whole }: Divided, situation: Situation): Answer<Money> {
  if (!whole.known) return whole;
  const { instalmentsPerYear: count, parts, split, yearly } = clause.parameters;
  const amounts = parts ? partAmounts(whole.value, parts) : splitEvenly(whole.value, count);
  const part = amounts[number - 1] as Money;
  const steps: Step[] = [...whole.because.steps];
  if (parts) steps.push({ code: 'listedPart', number, of: count, amount: part });
  else {
    steps.push({ code: 'splitEvenly', parts: count, part: number, amount: part });
    const remainder = whole.value.amountMinor % count;
    if (remainder > 0) steps.push({ code: 'remainderFirst', minorUnits: remainder });
  }
  if (split === 'unstated' && count > 1) return undetermined({ code: 'splitUnstated', ifEven: part }, clause, steps);
  if (isCutShort(clause, situation, period))
    return undetermined({ code: 'partialYearUnstated', yearly }, clause, steps);
  return explain(part, clause, steps);
}

function partDue(clause: ByCalendar, period: Span): Answer<Day> {
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
function isCutShort(clause: ByCalendar, { ends, lastDay, starts }: Situation, period: Span): boolean {
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
