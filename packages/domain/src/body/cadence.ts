import { eventsOf } from '../agreement/index.ts';
import { compareDays, contains, type Day, isAfter, isBefore, type Span } from '../calendar/index.ts';
import type { Answer } from '../explanation/index.ts';
import { meetingKeptOn, occurrences, situationOf } from '../ledger/index.ts';
import type { Words } from '../words.ts';
import type { Body, Seating } from './body.ts';
import { type Meeting, meetingsOf } from './meeting.ts';

const cadenceStates = ['kept', 'missed', 'open', 'notRecorded'] as const;
export type CadenceState = (typeof cadenceStates)[number];

/** One period in which a body must meet. */
export interface CadencePeriod {
  /** The clause's key of the meeting. */
  readonly meeting: string;
  readonly period: Span;
  readonly dueOn: Answer<Day>;
  readonly state: CadenceState;
  /** The day that kept it: its last meeting within the period, or the day that it was marked as done. */
  readonly keptOn: Day | null;
  readonly meetings: readonly Meeting[];
  /** S0.47: what the agreement wants on the agenda and no meeting of the period has dealt with. */
  readonly agendaMissing: readonly Words[];
}

const yearsBack = 3;

/** S0.47, S1.14, S1.15, S4.27, S4.28: whether the body met in each period of the last years and this one. */
export function cadenceOf(body: Body): readonly CadencePeriod[] {
  const { asOf, seatings } = body;
  const meetings = meetingsOf(body);
  const window = { from: asOf.subtract({ years: yearsBack }), until: asOf };
  const found = new Map<string, CadencePeriod>();
  for (const seating of seatings) {
    const situation = situationOf(seating.agreement, window, asOf);
    for (const { agenda, key, timing } of seating.clause.parameters.meetings) {
      const begun = occurrences(timing, situation, seating.clause).flatMap(({ dueOn, name, period }) =>
        dueOn.known && period && !isAfter(period.from, asOf) ? [{ dueOn, name, period }] : [],
      );
      for (const { dueOn, name, period } of begun) {
        const id = `${key}/${name}`;
        const held = meetings.filter(({ on }) => contains(period, on));
        const dealtWith = new Set(held.flatMap((meeting) => meeting.agenda));
        const agendaMissing = agenda.filter((item) => !dealtWith.has(item.key)).map(({ words }) => words);
        const marked = markedAsDone(seating, id) ?? found.get(id)?.keptOn ?? null;
        const kept = meetingKeptOn(
          held,
          period,
          agenda.map((item) => item.key),
        );
        const keptOn = kept ?? marked;
        const due = dueOn.value;
        const state = keptOn ? 'kept' : isAfter(asOf, due) ? missedOrUnknown(body, due) : 'open';
        found.set(id, {
          meeting: key,
          period,
          dueOn,
          state,
          keptOn,
          meetings: held,
          agendaMissing: keptOn ? [] : agendaMissing,
        });
      }
    }
  }
  return [...found.values()].toSorted((one, other) => compareDays(other.period.from, one.period.from));
}

function markedAsDone({ agreement, clause }: Seating, occurrence: string): Day | null {
  return eventsOf(agreement, 'dutyFulfilled').find(({ entry }) => entry === `${clause.id}/${occurrence}`)?.on ?? null;
}

/** What nobody kept records of is not missed. */
function missedOrUnknown({ seatings }: Body, due: Day): CadenceState {
  const kept = seatings.some(({ agreement: { recordsSince } }) => recordsSince && !isBefore(due, recordsSince));
  return kept ? 'missed' : 'notRecorded';
}
