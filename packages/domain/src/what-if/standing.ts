import { type Agreement, clausesOf } from '../agreement/index.ts';
import { type Body, bodiesOf, decisionRuleOf, type Sight, type Validity, validityOf } from '../body/index.ts';
import type { Day } from '../calendar/index.ts';
import { type Answer, type Because, because, explain, jointly, undetermined } from '../explanation/index.ts';
import { type Carriers, carriersOf } from './carriers.ts';
import { municipalitiesIn } from './municipalities.ts';
import { type SharedEffort, sharedEfforts } from './shared-effort.ts';

/** A body as it would sit on the day. */
export interface BodyStanding {
  readonly body: Body;
  readonly organisations: readonly string[];
  readonly validity: Answer<Validity>;
  /** How many votes there are, each with a weight of one. */
  readonly votes: Answer<number>;
}

/** A report over several municipalities, and whom it would cover on the day. */
export interface ReportStanding {
  readonly report: string;
  readonly by: string;
  readonly covers: Carriers;
  readonly because: Because;
}

/** What of a programme is held together by several agreements, as it stands on a day. */
interface ProgrammeStanding {
  readonly bodies: readonly BodyStanding[];
  readonly efforts: readonly SharedEffort[];
  readonly reports: readonly ReportStanding[];
}

export function standingOf(programme: readonly Agreement[], asOf: Day, sight: Sight): ProgrammeStanding {
  return {
    bodies: bodiesOf(programme, asOf, sight).map(bodyStanding),
    efforts: sharedEfforts(programme, asOf, sight),
    reports: reportsOf(programme, asOf, sight),
  };
}

function bodyStanding(body: Body): BodyStanding {
  return {
    body,
    organisations: body.participants.map(({ organisation }) => organisation),
    validity: validityOf(body),
    votes: votesIn(body),
  };
}

/** S1.06: one a party whatever it sends, or one a seat, as the rule says. */
function votesIn(body: Body): Answer<number> {
  const { rule, source } = decisionRuleOf(body);
  const seats = body.seats.filter(({ waitsFor }) => waitsFor.length === 0).length;
  switch (rule.weight) {
    case 'onePerParty':
      return explain(body.participants.length, source, []);
    case 'onePerSeat':
      return explain(seats, source, []);
    case null:
      return undetermined({ code: 'decisionRuleUnstated', lacks: ['weight'] }, source);
  }
}

/** S0.41: one report over all municipalities, whoever of them has an agreement in force. */
function reportsOf(programme: readonly Agreement[], asOf: Day, sight: Sight): readonly ReportStanding[] {
  const clauses = programme
    .filter(({ kind }) => kind === 'instance')
    .flatMap((agreement) =>
      clausesOf(agreement, 'reporting')
        .filter(({ parameters }) => parameters.consolidated)
        .map((clause) => ({ agreement, clause })),
    );
  const reports = new Set(clauses.map(({ clause }) => clause.parameters.report));
  return [...reports].flatMap((report) => {
    const [first, ...others] = clauses.filter(({ clause }) => clause.parameters.report === report);
    if (!first) return [];
    const all = [first, ...others];
    const by = first.agreement.parties.find(({ key }) => key === first.clause.parameters.by)?.organisation ?? '';
    const covers = all.flatMap(({ agreement }) => municipalitiesIn(agreement, asOf));
    const source = jointly(first.clause, ...others.map(({ clause }) => clause));
    return [{ report, by, covers: carriersOf(covers, source, sight), because: because(source, []) }];
  });
}
