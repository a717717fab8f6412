import type { Day } from '../calendar/index.ts';
import type { ClauseOf, PoliticalDecision } from '../clause/index.ts';
import { type Agreement, asKnownOn, clausesOf, type EventOf, eventsOf } from './agreement.ts';

/** How far political cases can come, least first; a rejection outweighs all. */
const outcomes = ['rejected', 'draft', 'recommended', 'approved'] as const;

/** How far a political case has come; `outcome` is never more than what has been recorded. */
export interface DecisionStage {
  readonly outcome: (typeof outcomes)[number];
  readonly clause: ClauseOf<'condition'>;
  readonly caseNumber: string;
  readonly chain: PoliticalDecision['chain'];
  readonly administrationRecommends: boolean;
  readonly decided: readonly EventOf<'decisionTaken'>[];
  /** The instance whose act decides and has not been recorded; its name. */
  readonly outstanding: string | null;
}

/** S2.04, S2.05: only the last instance approves; until then a case is recommended at most. Empty without a political case. */
export function politicalStages(whole: Agreement, asOf: Day): readonly DecisionStage[] {
  const agreement = asKnownOn(whole, asOf);
  return clausesOf(agreement, 'condition').flatMap((clause) =>
    clause.parameters.kind === 'politicalDecision' ? [stageOf(agreement, clause, clause.parameters)] : [],
  );
}

/** The case that has come least far decides for the agreement; null without a case. */
export function politicalOutcome(stages: readonly DecisionStage[]): DecisionStage['outcome'] | null {
  return outcomes.find((candidate) => stages.some(({ outcome }) => outcome === candidate)) ?? null;
}

function stageOf(agreement: Agreement, clause: ClauseOf<'condition'>, decision: PoliticalDecision): DecisionStage {
  const { administrationRecommends, caseNumber, chain } = decision;
  const final = chain.reduce((_, next) => next);
  const bodies = new Set(chain.map(({ body }) => body));
  const decided = eventsOf(agreement, 'decisionTaken').filter(({ body }) => bodies.has(body));
  const finalAct = decided.findLast(({ body }) => body === final.body);
  const rejected = decided.some(({ outcome }) => outcome === 'rejected');
  const recommended = administrationRecommends || decided.length > 0;
  return {
    outcome: finalAct?.outcome ?? (rejected ? 'rejected' : recommended ? 'recommended' : 'draft'),
    clause,
    caseNumber,
    chain,
    administrationRecommends,
    decided,
    outstanding: finalAct ? null : final.name,
  };
}
