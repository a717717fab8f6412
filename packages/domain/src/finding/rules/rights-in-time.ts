import { clauseOf, decisionDay, noticeEffect, startsOn } from '../../agreement/index.ts';
import { type Day, isAfter, isBefore } from '../../calendar/index.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';

/** S0.61, S3.39: a right that the term leaves no room for. */
export const rightsInTime: FindingRule = (subject) => [...notice(subject), ...renewal(subject)];

function termOf({ agreement }: Subject): { readonly starts: Day; readonly ends: Day } | null {
  const start = startsOn(agreement);
  const term = clauseOf(agreement, 'term')?.parameters;
  if (!start.known || !term) return null;
  if (term.end.kind === 'day') return { starts: start.value, ends: term.end.on };
  return term.end.kind === 'afterStart'
    ? { starts: start.value, ends: start.value.add(term.end.length).subtract({ days: 1 }) }
    : null;
}

/** Given on the very first day, it still takes effect after the last. */
function notice(subject: Subject): readonly Found[] {
  const clause = clauseOf(subject.agreement, 'ordinaryTermination');
  const term = termOf(subject);
  const renews = clauseOf(subject.agreement, 'renewal')?.parameters.kind === 'silent';
  if (!clause || !term || renews) return [];
  const { notEffectiveBefore, notice: terms } = clause.parameters;
  const minimum =
    notEffectiveBefore instanceof Temporal.PlainDate
      ? notEffectiveBefore
      : notEffectiveBefore && term.starts.add(notEffectiveBefore.afterStart).subtract({ days: 1 });
  const tooLong = isAfter(noticeEffect(terms, term.starts).day, term.ends.add({ days: 1 }));
  const tooLate = minimum !== null && !isBefore(minimum, term.ends);
  return tooLong || tooLate ? [{ clause: clause.id, fault: { code: 'noticeOutlivesTerm', ends: term.ends } }] : [];
}

function renewal(subject: Subject): readonly Found[] {
  const clause = clauseOf(subject.agreement, 'renewal');
  const term = termOf(subject);
  const decided = clause && term && decisionDay(clause, term.ends);
  if (!clause || !decided || !term || !isBefore(decided.value, term.starts)) return [];
  return [{ clause: clause.id, fault: { code: 'renewalDecidedTooEarly', day: decided.value, starts: term.starts } }];
}
