import type { Agreement } from '@landsby/domain/agreement';
import { type CasePath, caseChain, type Instance, meetingCalendars } from '@landsby/domain/lead-time';
import { type ArgumentBuilder, asOfArgument } from '../schema/arguments.ts';
import { readDuration } from '../schema/within-reach.ts';

type Day = Temporal.PlainDate;

/** How long the work around the meetings takes, and through which bodies the case goes. */
export type CaseQuestion = {
  readonly chain?: readonly string[] | null | undefined;
  readonly officeDays?: number | null | undefined;
  readonly carryOutDays?: number | null | undefined;
};

export function durationArguments(t: ArgumentBuilder) {
  return {
    officeDays: t.arg.int({
      description: 'Calendar days that the office needs before the case is handed in; 0 when left out.',
    }),
    carryOutDays: t.arg.int({
      description: 'Calendar days from the last decision to the legal date; 0 when left out.',
    }),
    asOf: asOfArgument(t),
  };
}

export function caseArguments(t: ArgumentBuilder) {
  return {
    chain: t.arg.idList({ description: 'The keys of the bodies in order; those of the political case when left out.' }),
    ...durationArguments(t),
  };
}

export function casePath(terms: Agreement, { carryOutDays, chain, officeDays }: CaseQuestion, asOf: Day): CasePath {
  const { instances, source } = caseChain(terms, asOf);
  const calendars = meetingCalendars(terms, asOf);
  const named = (body: string): Instance =>
    [...instances, ...calendars].find((known) => known.body === body) ?? { body, name: body };
  return {
    chain: chain ? chain.map(named) : instances,
    calendars,
    officeDays: readDuration(officeDays),
    carryOutDays: readDuration(carryOutDays),
    source,
  };
}
