import { type Day, isBefore } from '../calendar/index.ts';
import { type Answer, explain, type Source, type Step, undetermined } from '../explanation/index.ts';
import type { Instance } from './meeting-calendar.ts';
import { type Calendars, lastSitting, type Sitting } from './sitting.ts';

/** The way a case takes: the office prepares it, the bodies decide one after the other, and the decision is carried out. */
export interface CasePath {
  readonly chain: readonly Instance[];
  readonly calendars: Calendars;
  /** Calendar days that the office needs before the case is first handed in. */
  readonly officeDays: number;
  /** Calendar days from the last decision to the legal date. */
  readonly carryOutDays: number;
  readonly source: Source | null;
}

/** Why a case can no longer make it, as facts; `@landsby/wording` says it and what to do. */
export type Blocked =
  | { readonly code: 'legalDatePassed'; readonly day: Day }
  | { readonly code: 'noMeetingLeft'; readonly body: string; readonly from: Day; readonly until: Day }
  | { readonly code: 'handInPassed'; readonly body: string; readonly handInBy: Day; readonly meeting: Day }
  | {
      readonly code: 'officeNeedsLonger';
      readonly days: number;
      readonly left: number;
      readonly body: string;
      readonly handInBy: Day;
    };

export interface LeadTime {
  /** The last day to open the case; null where it can no longer make it. */
  readonly openBy: Day | null;
  /** The meetings it has to go through, in order; only those found where a step blocks. */
  readonly sittings: readonly Sitting[];
  readonly blocked: Blocked | null;
}

/** From a legal date backwards through the bodies' meetings to the last day to open the case; a calendar that nobody has entered leaves it undetermined. */
export function openCaseBy(path: CasePath, legalDate: Day, today: Day): Answer<LeadTime> {
  const { calendars, carryOutDays, chain, officeDays, source } = path;
  const [first] = chain;
  if (!first) return undetermined({ code: 'meetingChainUnstated' }, source);
  const steps: Step[] = [{ code: 'legalDate', day: legalDate }];
  let limit = legalDate.subtract({ days: carryOutDays });
  if (carryOutDays > 0) steps.push({ code: 'carriedOutWithin', days: carryOutDays, from: legalDate, day: limit });
  const sittings: Sitting[] = [];
  const blockedBy = (blocked: Blocked) => explain<LeadTime>({ openBy: null, sittings, blocked }, source, steps);

  if (isBefore(limit, today)) return blockedBy({ code: 'legalDatePassed', day: legalDate });
  for (const instance of chain.toReversed()) {
    const found = lastSitting(instance, { from: today, until: limit }, calendars);
    const body = instance.name;
    if ('yearMissing' in found) {
      return undetermined({ code: 'calendarMissing', body, year: found.yearMissing }, source, steps);
    }
    const { best, missed } = found;
    if (!best && missed) {
      return blockedBy({ code: 'handInPassed', body, handInBy: missed.handInBy, meeting: missed.meeting });
    }
    if (!best) return blockedBy({ code: 'noMeetingLeft', body, from: today, until: limit });
    steps.push(...sittingSteps(best, limit));
    sittings.unshift(best);
    limit = best.handInBy;
  }

  const openBy = limit.subtract({ days: officeDays });
  if (isBefore(openBy, today)) {
    const left = today.until(limit).days;
    return blockedBy({ code: 'officeNeedsLonger', days: officeDays, left, body: first.name, handInBy: limit });
  }
  if (officeDays > 0) steps.push({ code: 'officePrepares', days: officeDays, from: limit, day: openBy });
  return explain({ openBy, sittings, blocked: null }, source, steps);
}

function sittingSteps({ handInBy, handInDaysBefore, meeting, name }: Sitting, limit: Day): readonly Step[] {
  return [
    { code: 'lastMeetingReaching', body: name, from: limit, day: meeting },
    { code: 'handInBefore', body: name, days: handInDaysBefore, from: meeting, day: handInBy },
  ];
}
