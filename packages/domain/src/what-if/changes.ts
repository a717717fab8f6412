import { type Agreement, endsOn, startsOn } from '../agreement/index.ts';
import type { Sight } from '../body/index.ts';
import { compareDays, type Day, type Span, type Stretch } from '../calendar/index.ts';
import type { Answer } from '../explanation/index.ts';
import {
  type AskedAboutFunding,
  fundingQuestions,
  type LedgerEntry,
  ledgerOf,
  unfundedSpans,
} from '../ledger/index.ts';
import { type BodyStanding, type ReportStanding, standingOf } from './standing.ts';
import type { SharedEffort } from './shared-effort.ts';

/** Something as it stands without the step and with it; null where it is not there. */
export interface Change<Thing> {
  readonly before: Thing | null;
  readonly after: Thing | null;
}

export interface TermChange {
  readonly agreement: string;
  readonly starts: Change<Answer<Day>>;
  readonly ends: Change<Answer<Day>>;
}

export interface DutyChange {
  readonly agreement: string;
  readonly entry: LedgerEntry;
}

export interface MovedDuty extends DutyChange {
  readonly from: Day;
  readonly to: Day;
}

/** What a step would change in a programme; only what differs is in it. */
export interface ProgrammeChanges {
  readonly terms: readonly TermChange[];
  readonly bodies: readonly Change<BodyStanding>[];
  readonly efforts: readonly Change<SharedEffort>[];
  readonly reports: readonly Change<ReportStanding>[];
  readonly unfunded: readonly ({ readonly agreement: string } & Change<Answer<readonly Stretch[]>>)[];
  /** What the step makes one ask about the money, and did not have to before. */
  readonly fundingQuestions: readonly ({ readonly agreement: string } & AskedAboutFunding)[];
  readonly dutiesThatFall: readonly DutyChange[];
  readonly dutiesThatCome: readonly DutyChange[];
  readonly dutiesThatMove: readonly MovedDuty[];
}

interface Looked {
  /** The day both are seen from. */
  readonly asOf: Day;
  /** The days whose duties are compared. */
  readonly window: Span;
  readonly sight: Sight;
}

/** One programme twice, without a step and with it; an agreement is the same one by its key. */
export function changesBetween(
  before: readonly Agreement[],
  after: readonly Agreement[],
  { asOf, sight, window }: Looked,
): ProgrammeChanges {
  const [was, is] = [standingOf(before, asOf, sight), standingOf(after, asOf, sight)];
  const touched = pairs(before, after, ({ key }) => key).filter((pair) => pair.before !== pair.after);
  const duties = touched.map((pair) => dutyChanges(pair, { asOf, window }));
  return {
    terms: touched.flatMap((pair) => termChange(pair, asOf)),
    bodies: differing(
      pairs(was.bodies, is.bodies, ({ body }) => body.id),
      bodyFacts,
    ),
    efforts: differing(
      pairs(was.efforts, is.efforts, ({ effort }) => effort),
      ({ carriedBy }) => carriedBy.seen,
    ),
    reports: differing(
      pairs(was.reports, is.reports, ({ report }) => report),
      ({ covers }) => covers.seen,
    ),
    unfunded: touched.flatMap((pair) => unfundedChange(pair, asOf)),
    fundingQuestions: touched.flatMap((pair) => newQuestions(pair, asOf)),
    dutiesThatFall: duties.flatMap(({ fall }) => fall),
    dutiesThatCome: duties.flatMap(({ come }) => come),
    dutiesThatMove: duties.flatMap(({ move }) => move),
  };
}

function bodyFacts({ organisations, validity, votes }: BodyStanding): unknown {
  return [organisations, validity.known ? validity.value : validity.missing, votes.known ? votes.value : votes.missing];
}

function termChange({ after, before }: Change<Agreement>, asOf: Day): readonly TermChange[] {
  const agreement = (after ?? before)?.key ?? '';
  const starts = { before: before && startsOn(before), after: after && startsOn(after) };
  const ends = { before: before && endsOn(before, asOf), after: after && endsOn(after, asOf) };
  return same(dayOf(starts.before), dayOf(starts.after)) && same(dayOf(ends.before), dayOf(ends.after))
    ? []
    : [{ agreement, starts, ends }];
}

function dayOf(answer: Answer<Day> | null): unknown {
  return answer && (answer.known ? answer.value : answer.missing);
}

function unfundedChange({ after, before }: Change<Agreement>, asOf: Day): ProgrammeChanges['unfunded'] {
  const spans = { before: before && unfundedSpans(before, asOf), after: after && unfundedSpans(after, asOf) };
  const facts = (answer: Answer<readonly Stretch[]> | null) => (answer?.known ? answer.value : null);
  return same(facts(spans.before), facts(spans.after)) ? [] : [{ agreement: (after ?? before)?.key ?? '', ...spans }];
}

function newQuestions({ after, before }: Change<Agreement>, asOf: Day): ProgrammeChanges['fundingQuestions'] {
  if (!after) return [];
  const asked = before ? fundingQuestions(before, asOf) : [];
  return fundingQuestions(after, asOf)
    .filter(({ question }) => !asked.some((known) => same(known.question, question)))
    .map((question) => ({ agreement: after.key, ...question }));
}

interface DutyChanges {
  readonly fall: readonly DutyChange[];
  readonly come: readonly DutyChange[];
  readonly move: readonly MovedDuty[];
}

function dutyChanges(
  { after, before }: Change<Agreement>,
  { asOf, window }: Pick<Looked, 'asOf' | 'window'>,
): DutyChanges {
  const agreement = (after ?? before)?.key ?? '';
  const entries = pairs(
    before ? dutiesOf(before, window, asOf) : [],
    after ? dutiesOf(after, window, asOf) : [],
    ({ key }) => key,
  );
  const [stays, differs] = [
    entries.flatMap((pair) => (pair.before && pair.after ? [{ was: pair.before, is: pair.after }] : [])),
    entries.filter((pair) => !(pair.before && pair.after)),
  ];
  return {
    fall: differs.flatMap(({ before: entry }) => (entry ? [{ agreement, entry }] : [])),
    come: differs.flatMap(({ after: entry }) => (entry ? [{ agreement, entry }] : [])),
    move: stays.flatMap(({ is, was }) =>
      was.dueOn.known && is.dueOn.known && compareDays(was.dueOn.value, is.dueOn.value) !== 0
        ? [{ agreement, entry: is, from: was.dueOn.value, to: is.dueOn.value }]
        : [],
    ),
  };
}

/** What binds: a duty that has become moot, or that is done with, no longer does. */
function dutiesOf(agreement: Agreement, window: Span, asOf: Day): readonly LedgerEntry[] {
  const done = ['moot', 'fulfilled', 'waived'];
  return ledgerOf(agreement, window, asOf).filter(({ nature, state }) => nature === 'duty' && !done.includes(state));
}

function pairs<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  nameOf: (thing: Thing) => string,
): readonly Change<Thing>[] {
  const was = new Map(before.map((thing) => [nameOf(thing), thing] as const));
  const is = new Map(after.map((thing) => [nameOf(thing), thing] as const));
  return [...new Set([...was.keys(), ...is.keys()])].map((name) => ({
    before: was.get(name) ?? null,
    after: is.get(name) ?? null,
  }));
}

function differing<Thing>(
  changes: readonly Change<Thing>[],
  factsOf: (thing: Thing) => unknown,
): readonly Change<Thing>[] {
  return changes.filter(({ after, before }) => !same(before && factsOf(before), after && factsOf(after)));
}

/** Both sides come out of one rule, so their fields stand in one order. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
