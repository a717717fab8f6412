import { clauseOf, decisionDay, endsInTurn, noticeEffect, startsOn } from '../../agreement/index.ts';
import { compareDays, type Day, later, periodsWithin, plusMonths } from '../../calendar/index.ts';
import type { Clause, NoticeTerms, Timing } from '../../clause/index.ts';
import type { FindingRule, Subject } from '../rule.ts';

/** Waiting a day longer must cost this many months before it is worth a warning. */
const worthAWarning = 2;

/** S4.34: the day by which the parties must have talked or heard is the last on which they can still act on it. */
export const deadlinesOnLastDays: FindingRule = (subject) => {
  const lastDays = [byNotice(subject), byRenewal(subject)].filter((right) => right !== null);
  return subject.agreement.clauses.flatMap((clause) => {
    const deadlines = timingOf(clause).flatMap((timing) => deadlinesOf(timing, subject));
    for (const { clause: right, isLastDay } of lastDays) {
      const day = deadlines.find(isLastDay);
      if (day) return [{ clause: clause.id, others: [right], fault: { code: 'deadlineOnLastDay', day } as const }];
    }
    return [];
  });
};

/** What is talked over or reported at longer intervals; what comes every quarter meets every turning point and leaves time after most. */
function timingOf(clause: Clause): readonly Timing[] {
  if (clause.family !== 'review' && clause.family !== 'reporting') return [];
  const { timing } = clause.parameters;
  return clause.family === 'reporting' && timing.kind === 'everyPeriod' && timing.every !== 'year' ? [] : [timing];
}

interface Right {
  readonly clause: string;
  readonly isLastDay: (day: Day) => boolean;
}

function byNotice({ agreement }: Subject): Right | null {
  const termination = clauseOf(agreement, 'ordinaryTermination');
  if (!termination) return null;
  const { notice, noticeByParty } = termination.parameters;
  const notices = [notice, ...noticeByParty.map((own) => own.notice)];
  return { clause: termination.id, isLastDay: (day) => notices.some((terms) => isLastFor(terms, day)) };
}

function isLastFor(notice: NoticeTerms, day: Day): boolean {
  if (!notice.alignment) return false;
  const [now, then] = [noticeEffect(notice, day).day, noticeEffect(notice, day.add({ days: 1 })).day];
  return now.until(then, { largestUnit: 'months' }).months >= worthAWarning;
}

function byRenewal({ agreement, asOf }: Subject): Right | null {
  const renewal = clauseOf(agreement, 'renewal');
  if (!renewal) return null;
  const last = endsInTurn(agreement, asOf).flatMap(({ day }) => decisionDay(renewal, day)?.value ?? []);
  return { clause: renewal.id, isLastDay: (day) => last.some((one) => compareDays(one, day) === 0) };
}

/** The deadlines of the term's first two years and of the next two, which stand for all. */
function deadlinesOf(timing: Timing, { agreement, asOf }: Subject): readonly Day[] {
  const start = startsOn(agreement);
  const from = start.known ? start.value : asOf;
  switch (timing.kind) {
    case 'by':
      return [timing.on];
    case 'afterStart':
      return start.known && 'months' in timing.length ? [plusMonths(from, timing.length.months)] : [];
    case 'everyPeriod': {
      const { dueMonth, every } = timing;
      return [later(from, asOf), from].flatMap((first) =>
        periodsWithin({ from: first, until: first.add({ years: 2 }) }, every).map((period) =>
          dueMonth === null ? period.until : plusMonths(period.from, dueMonth).subtract({ days: 1 }),
        ),
      );
    }
    default:
      return [];
  }
}
