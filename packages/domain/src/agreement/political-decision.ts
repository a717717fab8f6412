import type { Day } from '../calendar/index.ts';
import type { PoliticalDecision } from '../clause/index.ts';
import { type Agreement, asKnownOn, clausesOf, type EventOf, eventsOf } from './agreement.ts';

/** How far a political case has come; `outcome` is never more than what has been recorded. */
export interface DecisionStage {
  readonly outcome: 'draft' | 'recommended' | 'approved' | 'rejected';
  readonly caseNumber: string;
  readonly administrationRecommends: boolean;
  readonly decided: readonly EventOf<'decisionTaken'>[];
  /** The instance whose act decides and has not been recorded; its name. */
  readonly outstanding: string | null;
}

/** S2.04, S2.05: only the last instance approves; until then the agreement is recommended at most. Null without a political case. */
export function politicalStage(whole: Agreement, asOf: Day): DecisionStage | null {
  const agreement = asKnownOn(whole, asOf);
  const decision = politicalDecision(agreement);
  const final = decision?.chain.at(-1);
  if (!decision || !final) return null;
  const bodies = new Set(decision.chain.map(({ body }) => body));
  const decided = eventsOf(agreement, 'decisionTaken').filter(({ body }) => bodies.has(body));
  const finalAct = decided.findLast(({ body }) => body === final.body);
  const { caseNumber, administrationRecommends } = decision;
  return {
    outcome: outcomeOf(finalAct, decided, administrationRecommends),
    caseNumber,
    administrationRecommends,
    decided,
    outstanding: finalAct ? null : final.name,
  };
}

function outcomeOf(
  finalAct: EventOf<'decisionTaken'> | undefined,
  decided: readonly EventOf<'decisionTaken'>[],
  administrationRecommends: boolean,
): DecisionStage['outcome'] {
  if (finalAct) return finalAct.outcome;
  if (decided.some(({ outcome }) => outcome === 'rejected')) return 'rejected';
  return administrationRecommends || decided.length > 0 ? 'recommended' : 'draft';
}

function politicalDecision(agreement: Agreement): PoliticalDecision | undefined {
  return clausesOf(agreement, 'condition')
    .map(({ parameters }) => parameters)
    .find((parameters) => parameters.kind === 'politicalDecision');
}
