import type { ClauseOf, Register, RegisterKind } from '../clause/index.ts';
import { type Answer, explain, undetermined } from '../explanation/index.ts';

/** How easily a family could be recognised by what a register holds, from not at all to most easily. */
const risksOfRecognition = ['none', 'some', 'high', 'highest'] as const;
export type RiskOfRecognition = (typeof risksOfRecognition)[number];

const riskOfKind: Readonly<Record<RegisterKind, RiskOfRecognition>> = {
  count: 'none',
  attribute: 'some',
  sensitive: 'high',
  freeText: 'highest',
};

/** S4.14: a number points at nobody, free text most easily; where nobody has said what a register holds, the risk is not known. */
export function riskOf(clause: ClauseOf<'reporting'>, { holds, words }: Register): Answer<RiskOfRecognition> {
  return holds === undefined
    ? undetermined({ code: 'registerKindUnstated', register: words }, clause)
    : explain(riskOfKind[holds], clause, []);
}

interface RegisterRisk {
  readonly register: Register;
  readonly risk: Answer<RiskOfRecognition>;
}

/** S4.13, S4.14: everything that is to be registered, the most recognisable first; what nobody has classed comes before all. */
export function registerRisks(clause: ClauseOf<'reporting'>): readonly RegisterRisk[] {
  return clause.parameters.registers
    .map((register) => ({ register, risk: riskOf(clause, register) }))
    .toSorted((one, other) => rank(other.risk) - rank(one.risk));
}

function rank(risk: Answer<RiskOfRecognition>): number {
  return risk.known ? risksOfRecognition.indexOf(risk.value) : risksOfRecognition.length;
}
