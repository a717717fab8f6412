import type { Day } from '../calendar/index.ts';
import { type Answer, explain, type Step, undetermined } from '../explanation/index.ts';
import type { CasePath } from './open-case-by.ts';
import { firstSitting, type Sitting } from './sitting.ts';

export interface EarliestDecision {
  readonly decidedOn: Day;
  /** The first day on which the decision is carried out as well. */
  readonly carriedOutOn: Day;
  readonly sittings: readonly Sitting[];
}

/** Forwards: a case opened on a day, decided when at the earliest? */
export function decidedWhen(path: CasePath, openedOn: Day): Answer<EarliestDecision> {
  const { calendars, carryOutDays, chain, officeDays, source } = path;
  const steps: Step[] = [{ code: 'caseOpened', day: openedOn }];
  let ready = openedOn.add({ days: officeDays });
  if (officeDays > 0) steps.push({ code: 'officeReady', days: officeDays, from: openedOn, day: ready });
  const sittings: Sitting[] = [];
  if (chain.length === 0) return undetermined({ code: 'meetingChainUnstated' }, source);
  for (const instance of chain) {
    const first = firstSitting(instance, ready, calendars);
    if ('yearMissing' in first) {
      return undetermined({ code: 'calendarMissing', body: instance.name, year: first.yearMissing }, source, steps);
    }
    steps.push({
      code: 'firstMeetingReached',
      body: first.name,
      handInBy: first.handInBy,
      from: ready,
      day: first.meeting,
    });
    sittings.push(first);
    ready = first.meeting;
  }
  const carriedOutOn = ready.add({ days: carryOutDays });
  if (carryOutDays > 0) steps.push({ code: 'carriedOutAfter', days: carryOutDays, from: ready, day: carriedOutOn });
  return explain({ decidedOn: ready, carriedOutOn, sittings }, source, steps);
}
