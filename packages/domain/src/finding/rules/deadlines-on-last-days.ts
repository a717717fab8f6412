import { clausesOf, clauseOf, noticeEffect, startsOn } from '../../agreement/index.ts';
import { type Day, later, periodsWithin, plusMonths } from '../../calendar/index.ts';
import type { NoticeTerms, Timing } from '../../clause/index.ts';
import type { FindingRule, Subject } from '../rule.ts';

/** Waiting a day longer must cost this many months before it is worth a warning. */
const worthAWarning = 2;

/** S4.34: the day by which the parties must have talked is the last on which notice still works for the same turning point. */
export const deadlinesOnLastDays: FindingRule = (subject) => {
  const termination = clauseOf(subject.agreement, 'ordinaryTermination');
  if (!termination) return [];
  const notices = [termination.parameters.notice, ...termination.parameters.noticeByParty.map(({ notice }) => notice)];
  return clausesOf(subject.agreement, 'review').flatMap(({ id, parameters: { timing } }) => {
    const day = deadlinesOf(timing, subject).find((deadline) => notices.some((notice) => isLastDay(deadline, notice)));
    return day ? [{ clause: id, others: [termination.id], fault: { code: 'deadlineOnLastDay', day } as const }] : [];
  });
};

/** The deadlines of the next two years, which stand for all. */
function deadlinesOf(timing: Timing, { agreement, asOf }: Subject): readonly Day[] {
  const start = startsOn(agreement);
  const from = start.known ? later(start.value, asOf) : asOf;
  switch (timing.kind) {
    case 'by':
      return [timing.on];
    case 'afterStart':
      return start.known && 'months' in timing.length ? [plusMonths(start.value, timing.length.months)] : [];
    case 'everyPeriod': {
      const { dueMonth, every } = timing;
      return periodsWithin({ from, until: from.add({ years: 2 }) }, every).map(({ from: first, until }) =>
        dueMonth === null ? until : plusMonths(first, dueMonth).subtract({ days: 1 }),
      );
    }
    default:
      return [];
  }
}

function isLastDay(day: Day, notice: NoticeTerms): boolean {
  if (!notice.alignment) return false;
  const [now, later] = [noticeEffect(notice, day).day, noticeEffect(notice, day.add({ days: 1 })).day];
  return now.until(later, { largestUnit: 'months' }).months >= worthAWarning;
}
