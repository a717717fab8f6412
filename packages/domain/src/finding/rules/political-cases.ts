import { type Agreement, politicalStages } from '../../agreement/index.ts';
import type { FindingRule, Found } from '../rule.ts';

/** S2.04, S2.05, S2.22: a decision that is outstanding, and a recommendation that is taken for one. */
export const politicalCases: FindingRule = ({ agreement, asOf }) =>
  politicalStages(agreement, asOf).flatMap((stage): readonly Found[] => {
    const { clause, caseNumber, outcome, outstanding } = stage;
    if (clause.parameters.kind !== 'politicalDecision') return [];
    const { annex, chain } = clause.parameters;
    const at = { clause: clause.id, mark: caseNumber };
    const last = chain.at(-1);
    const onlyRecommends = last && last.act !== 'approve' ? [last.name] : [];
    const tooFar = chain
      .slice(0, -1)
      .filter(({ act, body }) => act === 'recommend' && approvedBy(agreement, body))
      .map(({ name }) => name);
    const taken = [...onlyRecommends, ...tooFar].map(
      (body): Found => ({
        ...at,
        mark: `${caseNumber}/${body}`,
        fault: { code: 'recommendationAsDecision', caseNumber, body },
      }),
    );
    return [
      ...taken,
      ...(outstanding && taken.length === 0
        ? [{ ...at, fault: outstandingFault(agreement, outcome, { caseNumber, body: outstanding }) }]
        : []),
      ...(annex?.isDraft ? [{ ...at, fault: { code: 'draftAnnexed', caseNumber } as const }] : []),
    ];
  });

function outstandingFault(
  { conclusion }: Agreement,
  outcome: string,
  facts: { readonly caseNumber: string; readonly body: string },
) {
  if (conclusion.kind === 'concluded') return { code: 'recommendationAsDecision', ...facts } as const;
  return outcome === 'recommended'
    ? ({ code: 'recommendationOnly', ...facts } as const)
    : ({ code: 'decisionOutstanding', ...facts } as const);
}

function approvedBy({ events }: Agreement, body: string): boolean {
  return events.some((event) => event.kind === 'decisionTaken' && event.body === body && event.outcome === 'approved');
}
