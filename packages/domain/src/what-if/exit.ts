import {
  type Agreement,
  departures,
  endingNotice,
  type ExitGround,
  giveNotice,
  type NoticeRefusal,
  partyOf,
} from '../agreement/index.ts';
import type { Sight } from '../body/index.ts';
import { type Day, later } from '../calendar/index.ts';
import { type Answer, explain } from '../explanation/index.ts';
import { changesBetween, type ProgrammeChanges } from './changes.ts';
import { type LeftBehind, leftBehind } from './left-behind.ts';

/** A wish to leave, with notice on one ground given on one day. */
export interface ExitStep {
  readonly organisation: string;
  readonly noticeOn: Day;
  readonly ground: ExitGround;
}

/** One agreement of whoever leaves. */
export interface AgreementLeft {
  readonly agreement: Agreement;
  /** The leaver's key. */
  readonly party: string;
  /** The last day bound by it; undetermined or refused where notice leads nowhere. */
  readonly lastDay: Answer<Day> | null;
  readonly endsForAll: boolean;
  readonly refusal: NoticeRefusal | null;
}

interface ExitPerformed {
  readonly programme: readonly Agreement[];
  readonly agreements: readonly AgreementLeft[];
}

export interface ExitSimulation {
  readonly step: ExitStep;
  readonly agreements: readonly AgreementLeft[];
  /** The first day on which nothing binds the leaver any more; null where notice takes it out of nothing. */
  readonly outOn: Day | null;
  /** The programme with the notices given. */
  readonly programme: readonly Agreement[];
  readonly changes: ProgrammeChanges | null;
  readonly leftBehind: LeftBehind | null;
}

/** A notice on a ground that needs a cause is thought through as if there were one; nothing of it is kept. */
const assumedCause = 'assumed';

/** S0.59 to S0.61, S0.65: gives the organisation's notice on every agreement that it is a party of. */
function performExit(programme: readonly Agreement[], step: ExitStep): ExitPerformed {
  const results = programme.map((agreement) => leave(agreement, step));
  return {
    programme: results.map(({ agreement }) => agreement),
    agreements: results.flatMap(({ left }) => left ?? []),
  };
}

/** What follows if the organisation leaves: a thought, seen from the first day after it; nothing is written. */
export function simulateExit(programme: readonly Agreement[], step: ExitStep, sight: Sight): ExitSimulation {
  const { agreements, programme: after } = performExit(programme, step);
  const lastDays = agreements.flatMap(({ lastDay }) => (lastDay?.known ? [lastDay.value] : []));
  const [first, ...others] = lastDays;
  if (!first) return { step, agreements, programme: after, outOn: null, changes: null, leftBehind: null };
  const outOn = others.reduce(later, first).add({ days: 1 });
  const window = { from: step.noticeOn, until: outOn.add({ years: 1 }) };
  return {
    step,
    agreements,
    programme: after,
    outOn,
    changes: changesBetween(programme, after, { asOf: outOn, window, sight }),
    leftBehind: leftBehind(
      agreements.filter(({ lastDay }) => lastDay?.known),
      { noticeOn: step.noticeOn, outOn },
    ),
  };
}

function leave(
  agreement: Agreement,
  { ground, noticeOn, organisation }: ExitStep,
): { readonly agreement: Agreement; readonly left: AgreementLeft | null } {
  const party = partyOf(agreement, organisation)?.key;
  if (!party || agreement.kind === 'template') return { agreement, left: null };
  const standing = departureOf(agreement, party, noticeOn);
  if (standing) return { agreement, left: { agreement, party, ...standing, refusal: null } };
  const cause = ground === 'ordinary' ? null : assumedCause;
  const given = giveNotice(agreement, { by: party, ground, on: noticeOn, cause }, noticeOn);
  if (!given.accepted) {
    return { agreement, left: { agreement, party, lastDay: null, endsForAll: false, refusal: given.refusal } };
  }
  const departure = departureOf(given.value, party, noticeOn) ?? { lastDay: null, endsForAll: false };
  return { agreement: given.value, left: { agreement, party, ...departure, refusal: null } };
}

function departureOf(
  agreement: Agreement,
  party: string,
  asOf: Day,
): Pick<AgreementLeft, 'lastDay' | 'endsForAll'> | null {
  const departure = departures(agreement, asOf).find(({ notice }) => notice.by === party);
  if (!departure) return null;
  const { clause, rules, steps } = departure.exit.effect.because;
  const source = clause === null ? null : { id: clause, ruleIds: rules };
  return {
    lastDay: explain(departure.lastDay, source, steps),
    endsForAll: endingNotice(agreement, asOf)?.notice.by === party,
  };
}
