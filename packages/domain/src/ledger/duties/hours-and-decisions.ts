import { closedDay, contains, type Span } from '../../calendar/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { explain, undetermined } from '../../explanation/index.ts';
import { draft } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { type Occurrence, occurrences } from '../occurrence.ts';
import { type Situation, windowInTerm } from '../situation.ts';

/** S4.39, S4.40: hours are agreed, and on some days it is closed. */
export function openingHoursDuties(clause: ClauseOf<'openingHours'>, situation: Situation): readonly LedgerDraft[] {
  const { agreedWith, closedOn, kept } = clause.parameters;
  const hours = occurrences({ kind: 'noDeadline' }, situation, clause).map((once) => draft(clause, { what: 'hours', deed: { code: 'agreeOpeningHours' }, who: [kept], toWhom: [agreedWith] }, once));
  const inTerm = windowInTerm(situation);
  const days = inTerm ? closedOn.flatMap((occasion) => yearsOf(inTerm).map((year) => ({ occasion, day: closedDay(occasion, year) }))) : [];
  const closed = days
    .filter(({ day }) => inTerm && contains(inTerm, day))
    .map(({ day, occasion }) => {
      const occurrence: Occurrence = { name: day.toString(), opensOn: day, dueOn: explain(day, clause, [{ code: 'stated', day }]), period: null };
      return draft(clause, { what: `closed-${day.year}`, deed: { code: 'keepClosed', occasion, day }, who: [kept], toWhom: [] }, occurrence);
    });
  return [...hours, ...closed];
}

/** S2.04: each instance's act, in the order of the chain; no meeting day is known. */
export function conditionDuties(clause: ClauseOf<'condition'>, { agreement }: Situation): readonly LedgerDraft[] {
  const { parameters } = clause;
  if (parameters.kind !== 'politicalDecision') return [];
  const decided = new Set(agreement.events.flatMap((event) => (event.kind === 'decisionTaken' ? event.body : [])));
  return parameters.chain
    .filter(({ body }) => !decided.has(body))
    .map(({ act, body, name }) => {
      const occurrence: Occurrence = { name: body, opensOn: null, dueOn: undetermined({ code: 'noDeadline' }, clause), period: null };
      return draft(clause, { what: 'decision', deed: { code: 'decideCase', body: name, act, caseNumber: parameters.caseNumber }, who: [parameters.of], toWhom: [] }, occurrence);
    });
}

function yearsOf({ from, until }: Span): readonly number[] {
  return Array.from({ length: until.year - from.year + 1 }, (_, index) => from.year + index);
}
