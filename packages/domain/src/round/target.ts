import { type Agreement, naturalEnd, startsOn } from '../agreement/index.ts';
import {
  compareDays,
  type Day,
  isAfter,
  isBefore,
  periodContaining,
  periodsWithin,
  type Span,
} from '../calendar/index.ts';
import { type Because, because } from '../explanation/index.ts';
import { bothSay, type HeldRound, holdingOf, type PerEvent, roundsHeld } from './round.ts';

/** How far a target is. */
export type TargetReason =
  | { readonly code: 'targetReached'; readonly held: number; readonly atLeast: number; readonly atMost: number }
  | { readonly code: 'targetExceeded'; readonly held: number; readonly atMost: number }
  | { readonly code: 'targetAhead'; readonly held: number; readonly missing: number; readonly day: Day }
  | { readonly code: 'targetMissed'; readonly held: number; readonly atLeast: number; readonly day: Day }
  | { readonly code: 'targetNotFollowed'; readonly held: number; readonly day: Day }
  | { readonly code: 'targetWithoutEnd'; readonly held: number; readonly missing: number };

/** How rounds lie over the time and the venues. */
export type SpreadReason =
  | { readonly code: 'spreadOverYear'; readonly year: number; readonly halfYears: number }
  | { readonly code: 'bunchedInHalfYear'; readonly year: number; readonly held: number }
  | { readonly code: 'longestGap'; readonly days: number; readonly from: Day; readonly until: Day }
  | { readonly code: 'venuesWithout'; readonly venues: readonly string[] };

export interface Target {
  /** Null: in the whole term. */
  readonly year: number | null;
  readonly held: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly reason: TargetReason;
  readonly because: Because;
}

/** The rounds that count: enough participants, and payer and payee have both said so; in the order of their days. */
export function countedRounds(agreement: Agreement, clause: PerEvent): readonly HeldRound[] {
  return roundsHeld(agreement, clause)
    .filter((round) => {
      const holding = holdingOf(clause, round);
      return holding.known && holding.value.reason === null && bothSay(agreement, clause, round) !== null;
    })
    .toSorted((one, other) => compareDays(one.on, other.on));
}

/** S3.26, S3.27: each year's target up to the one `asOf` lies in, and the whole term's. */
export function roundTargets(agreement: Agreement, clause: PerEvent, asOf: Day): readonly Target[] {
  const { inTotal, perYear } = clause.parameters;
  const rounds = countedRounds(agreement, clause);
  const [starts, ends] = [startsOn(agreement), naturalEnd(agreement, asOf)];
  const targets: Target[] = [];
  if (perYear && starts.known && !isAfter(starts.value, asOf)) {
    for (const period of wholeYears({ from: starts.value, until: asOf }, ends.known ? ends.value : null)) {
      const held = rounds.filter(({ on }) => on.year === period.from.year).length;
      const reason = judged({ held, ...range(perYear), until: period.until }, agreement.recordsSince, asOf);
      targets.push({ year: period.from.year, held, ...range(perYear), reason, because: because(clause, []) });
    }
  }
  if (inTotal) {
    const held = rounds.length;
    const reason = judged(
      { held, ...range(inTotal), until: ends.known ? ends.value : null },
      agreement.recordsSince,
      asOf,
    );
    targets.push({ year: null, held, ...range(inTotal), reason, because: because(clause, []) });
  }
  return targets;
}

/** Years that lie whole in the term: what a part of a year owes is not stated. */
function wholeYears(span: Span, end: Day | null): readonly Span[] {
  return periodsWithin(span, 'year').filter(
    ({ from, until }) => !isBefore(from, span.from) && !(end && isAfter(until, end)),
  );
}

interface Range {
  readonly atLeast: number;
  readonly atMost: number;
}

function range({ from, to }: { readonly from: number; readonly to: number }): Range {
  return { atLeast: from, atMost: to };
}

interface Judged extends Range {
  readonly held: number;
  readonly until: Day | null;
}

/** A target that passed before records were kept is not missed: nobody knows. */
function judged({ atLeast, atMost, held, until }: Judged, recordsSince: Day | null, asOf: Day): TargetReason {
  if (held > atMost) return { code: 'targetExceeded', held, atMost };
  if (held >= atLeast) return { code: 'targetReached', held, atLeast, atMost };
  if (!until) return { code: 'targetWithoutEnd', held, missing: atLeast - held };
  if (!isAfter(asOf, until)) return { code: 'targetAhead', held, missing: atLeast - held, day: until };
  if (!recordsSince || isBefore(until, recordsSince)) return { code: 'targetNotFollowed', held, day: until };
  return { code: 'targetMissed', held, atLeast, day: until };
}

/** S3.14, S3.26: held regularly over the year and spread over the venues; what is regular is not stated, so this tells and does not judge. */
export function roundSpread(agreement: Agreement, clause: PerEvent): readonly SpreadReason[] {
  const rounds = countedRounds(agreement, clause);
  const years = [...new Set(rounds.map(({ on }) => on.year))];
  return [
    ...years.flatMap((year) => spreadInYear(rounds, year)),
    ...longestGap(rounds),
    ...venuesWithout(clause, rounds),
  ];
}

function spreadInYear(rounds: readonly HeldRound[], year: number): readonly SpreadReason[] {
  const inYear = rounds.filter(({ on }) => on.year === year);
  if (inYear.length < 2) return [];
  const halfYears = new Set(inYear.map(({ on }) => periodContaining(on, 'halfYear').from.month)).size;
  return halfYears === 1
    ? [{ code: 'bunchedInHalfYear', year, held: inYear.length }]
    : [{ code: 'spreadOverYear', year, halfYears }];
}

function longestGap(rounds: readonly HeldRound[]): readonly SpreadReason[] {
  const gaps = rounds.flatMap(({ on: from }, index) =>
    rounds
      .slice(index + 1, index + 2)
      .map(({ on: until }) => ({ code: 'longestGap', days: from.until(until).days, from, until }) as const),
  );
  const [longest] = gaps.toSorted((one, other) => other.days - one.days);
  return longest && longest.days > 0 ? [longest] : [];
}

function venuesWithout(clause: PerEvent, rounds: readonly HeldRound[]): readonly SpreadReason[] {
  const used = new Set(rounds.map(({ venue }) => venue));
  const venues = clause.parameters.venues.filter((venue) => !used.has(venue));
  return rounds.length > 0 && venues.length > 0 ? [{ code: 'venuesWithout', venues }] : [];
}
