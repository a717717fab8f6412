import type { Agreement } from '../agreement/index.ts';
import { contains, type Day, periodContaining } from '../calendar/index.ts';
import { type Answer, because, explain, undetermined } from '../explanation/index.ts';
import { contributionDue, type HeldRound, type PerEvent, roundsHeld, roundsMissed } from '../round/index.ts';
import { draftState, type InvoiceDraft, type Seen } from './invoice-draft.ts';

/** S3.17, S3.20, S3.29, S3.44: one draft a round, so that every payment can be traced to a held one; or why nothing is due. */
export function draftsAfterRounds(agreement: Agreement, clause: PerEvent, seen: Seen): readonly InvoiceDraft[] {
  const held = roundsHeld(agreement, clause).filter(({ on }) => contains(seen.window, on));
  return [
    ...held.map((round) => draftFor(agreement, clause, { round, asOf: seen.asOf })),
    ...notHeld(agreement, clause, seen),
  ];
}

interface Told {
  readonly round: HeldRound;
  readonly asOf: Day;
}

function draftFor(agreement: Agreement, clause: PerEvent, { asOf, round }: Told): InvoiceDraft {
  const { payee, payer } = clause.parameters;
  const { key, on, venue } = round;
  const due = contributionDue(agreement, clause, round);
  const sendOn = invoiceDay(clause, round);
  const draft = {
    key: `${clause.id}/${key}`,
    clause: clause.id,
    payer,
    payee,
    event: { of: 'round', round: key, on, venue },
    sendOn,
    because: due.because,
  } as const;
  if (!due.known) return { ...draft, state: 'undetermined', amount: due, nothing: null };
  const { amount: value, reason } = due.value;
  if (reason) return { ...draft, state: 'nothingDue', amount: null, nothing: reason };
  const amount = { ...due, value };
  return { ...draft, state: draftState(amount, sendOn, asOf), amount, nothing: null };
}

/** S3.19, S3.20, S3.22: from the round's day, or at the turn of its year; where the text says both, nobody can say. */
function invoiceDay(clause: PerEvent, { on }: HeldRound): Answer<Day> {
  const [rhythm, ...others] = clause.parameters.invoicing;
  if (others.length > 0) return undetermined({ code: 'invoicingTwoWays' }, clause);
  if (rhythm === 'afterEachEvent') return explain(on, clause, [{ code: 'neverBeforeTheRound', day: on }]);
  const year = periodContaining(on, 'year');
  return explain(year.until, clause, [{ code: 'periodOf', every: 'year', ...year }]);
}

/** S3.29: a round that did not take place costs nothing. */
function notHeld(agreement: Agreement, clause: PerEvent, { window }: Seen): readonly InvoiceDraft[] {
  const { payee, payer } = clause.parameters;
  return roundsMissed(agreement, clause)
    .filter(({ on }) => contains(window, on))
    .map(({ key, on, reason }) => ({
      key: `${clause.id}/${key}`,
      clause: clause.id,
      payer,
      payee,
      event: { of: 'round', round: key, on, venue: null },
      state: 'nothingDue',
      amount: null,
      nothing: { code: 'notHeld', reason },
      sendOn: undetermined({ code: 'noDeadline' }, clause),
      because: because(clause, []),
    }));
}
