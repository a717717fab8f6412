import { type Agreement, asKnownOn, clausesOf, endsOn, eventsOf, startsOn } from '../agreement/index.ts';
import { bodiesOf } from '../body/index.ts';
import { compareDays, type Day, earlier, isAfter, later, type Span } from '../calendar/index.ts';
import { type ClauseOf, partiesOfSeat } from '../clause/index.ts';
import { type Answer, explain, type Step, undetermined } from '../explanation/index.ts';
import type { Words } from '../words.ts';
import { coverage, type Holding, type Stretch } from './coverage.ts';

type RoleClause = ClauseOf<'role'>;

const roleStates = ['kept', 'belowRecommended', 'shareUnknown', 'gap', 'notYet'] as const;
/** A gap is an error, less than recommended a warning. */
export type RoleState = (typeof roleStates)[number];

interface RoleStanding {
  readonly state: RoleState;
  readonly stretches: readonly Stretch[];
  readonly gapDays: number;
  readonly daysBelow: number;
}

/** A role as one party keeps it. */
export interface Role {
  readonly agreement: Agreement;
  readonly clause: RoleClause;
  /** A party's key. */
  readonly of: string;
  readonly holdings: readonly Holding[];
  readonly standing: Answer<RoleStanding>;
  /** S0.37: the bodies that its holder sits in by the agreement and in which the party has no seat filled; null while nobody has the role. */
  readonly withoutSeatIn: readonly Words[] | null;
}

/** S0.36, S0.37, S1.18, S1.25, S1.26, S3.46, S4.23: every role that the agreement gives a party, and how it is kept up to the day. */
export function rolesOf(whole: Agreement, asOf: Day): readonly Role[] {
  const agreement = asKnownOn(whole, asOf);
  if (agreement.kind === 'template') return [];
  return clausesOf(agreement, 'role').flatMap((clause) =>
    partiesOfSeat(agreement, clause.parameters.of).map((of) => {
      const holdings = holdingsOf(agreement, clause.parameters.role, of);
      const held = holdings.some(({ from, until }) => !isAfter(from, asOf) && !(until && isAfter(asOf, until)));
      return {
        ...{ agreement, clause, of, holdings },
        standing: standingOf({ agreement, clause, holdings }, asOf),
        withoutSeatIn: held ? withoutSeat({ agreement, clause, of }, asOf) : null,
      };
    }),
  );
}

/** Who has had a role for a party, the first first. */
function holdingsOf(agreement: Agreement, role: string, of: string): readonly Holding[] {
  const left = new Map(eventsOf(agreement, 'roleLeft').map(({ holding, on }) => [holding, on] as const));
  return eventsOf(agreement, 'roleFilled')
    .filter((event) => event.role === role && event.by === of)
    .map(({ key, on: from, share, until }) => ({ key, from, until: left.get(key) ?? until, share }))
    .toSorted((one, other) => compareDays(one.from, other.from));
}

type Kept = Pick<Role, 'agreement' | 'clause' | 'holdings'>;

function standingOf({ agreement, clause, holdings }: Kept, asOf: Day): Answer<RoleStanding> {
  const { filled, recommendedShare } = clause.parameters;
  const none = undetermined({ code: 'roleNotRecorded' }, clause);
  if (filled === 'oncePerTerm') {
    const [first] = holdings;
    return first ? explain(standing([]), clause, [{ code: 'stated', day: first.from }]) : none;
  }
  const starts = startsOn(agreement);
  const { recordsSince } = agreement;
  const firstHeld = holdings[0]?.from ?? null;
  const known = recordsSince && firstHeld ? earlier(recordsSince, firstHeld) : (recordsSince ?? firstHeld);
  if (!known) return none;
  const from = starts.known ? later(starts.value, known) : known;
  if (isAfter(from, asOf)) return explain({ ...standing([]), state: 'notYet' }, clause, []);
  const ends = endsOn(agreement, asOf);
  const until = ends.known ? earlier(ends.value, asOf) : asOf;
  const span: Span = { from: earlier(from, until), until };
  const steps: readonly Step[] = [
    { code: 'lookedAt', ...span },
    ...(recommendedShare ? [{ code: 'recommendedShare', ...recommendedShare } as const] : []),
  ];
  return explain(standing(coverage(span, holdings, recommendedShare)), clause, steps);
}

function standing(stretches: readonly Stretch[]): RoleStanding {
  const days = (state: Stretch['state']) =>
    stretches.filter((one) => one.state === state).reduce((sum, one) => sum + one.days, 0);
  const worst = (['gap', 'belowRecommended', 'shareUnknown'] as const).find((state) => days(state) > 0);
  return { state: worst ?? 'kept', stretches, gapDays: days('gap'), daysBelow: days('belowRecommended') };
}

function withoutSeat(
  { agreement, clause, of }: Pick<Role, 'agreement' | 'clause' | 'of'>,
  asOf: Day,
): readonly Words[] {
  const organisation = agreement.parties.find(({ key }) => key === of)?.organisation;
  return bodiesOf([agreement], asOf, 'agreement')
    .filter((body) => clause.parameters.sitsIn.includes(body.clause.parameters.body))
    .filter((body) => !body.seats.some((seat) => seat.organisation === organisation && seat.waitsFor.length === 0))
    .map((body) => body.clause.parameters.name);
}
