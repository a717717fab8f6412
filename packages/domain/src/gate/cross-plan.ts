import { type Agreement, asKnownOn, clausesOf, eventsOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { acceptedByAll, type RecordOf, subjectOf } from '../record/index.ts';
import { plansForYear } from './plan.ts';

/** A shared effort that stands in the accepted plans of some of its municipalities for a year, and not of others. */
export interface PlanMismatch {
  readonly effort: string;
  readonly name: string;
  readonly year: number;
  /** Keys of agreements. */
  readonly plannedIn: readonly string[];
  readonly missingIn: readonly string[];
}

/** S0.26: plans are made in connection with one another, so a shared effort stands in all of its municipalities' plans for a year, or in none. */
export function planMismatches(agreements: readonly Agreement[], asOf: Day): readonly PlanMismatch[] {
  const known = agreements.map((agreement) => asKnownOn(agreement, asOf));
  return [...sharedEfforts(known)].flatMap(([effort, name]) => {
    const sharing = known.filter((agreement) => shares(agreement, effort));
    const years = new Set(sharing.flatMap((agreement) => yearsPlanned(agreement, effort)));
    return [...years]
      .toSorted((one, other) => one - other)
      .flatMap((year) => {
        const planned = sharing.filter((agreement) => yearsPlanned(agreement, effort).includes(year));
        const missing = sharing.filter((agreement) => !planned.includes(agreement));
        if (missing.length === 0) return [];
        return [
          { effort, name, year, plannedIn: planned.map(({ key }) => key), missingIn: missing.map(({ key }) => key) },
        ];
      });
  });
}

function sharedEfforts(agreements: readonly Agreement[]): ReadonlyMap<string, string> {
  const records = agreements.flatMap((agreement) => eventsOf(agreement, 'effortRecorded'));
  return new Map(records.flatMap(({ key, name, scope }) => (scope === 'shared' ? [[key, name] as const] : [])));
}

function shares(agreement: Agreement, effort: string): boolean {
  return eventsOf(agreement, 'effortRecorded').some(({ key, scope }) => key === effort && scope === 'shared');
}

function yearsPlanned(agreement: Agreement, effort: string): readonly number[] {
  return clausesOf(agreement, 'plan').flatMap((clause) => {
    const reach = Array.from({ length: clause.parameters.horizonYears }, (_, number) => number);
    const years = new Set(
      versionsOf(agreement, clause).flatMap(({ firstYear }) => reach.map((more) => firstYear + more)),
    );
    return [...years].filter((year) => standingFor(agreement, clause, year)?.efforts.includes(effort));
  });
}

/** Rolling plans overlap: of the accepted ones for a year the newest holds. */
function standingFor(
  agreement: Agreement,
  clause: ClauseOf<'plan'>,
  year: number,
): RecordOf<'planDrawnUp'> | undefined {
  return plansForYear(agreement, clause, year)
    .filter((version) => acceptedByAll(agreement, subjectOf(version)))
    .toSorted((one, other) => one.firstYear - other.firstYear)
    .at(-1);
}

function versionsOf(agreement: Agreement, { parameters }: ClauseOf<'plan'>): readonly RecordOf<'planDrawnUp'>[] {
  return eventsOf(agreement, 'planDrawnUp').filter(({ plan }) => plan === parameters.plan);
}
