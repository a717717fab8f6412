import type { Agreement } from '../agreement/index.ts';
import { type ClauseOf, registerKinds } from '../clause/index.ts';
import { because } from '../explanation/index.ts';
import { familyCounts, mayRead, type RiskOfRecognition, registerRisks } from '../family/index.ts';
import type { Provision } from './provision.ts';

const riskCode = {
  none: 'registersCount',
  some: 'registersAttribute',
  high: 'registersSensitive',
  highest: 'registersFreeText',
} as const satisfies Record<RiskOfRecognition, string>;

/** S4.13, S4.14: what is registered and how easily a family could be recognised by it; only numbers may be kept here, and they are listed. */
export function registrationProvisions(agreement: Agreement, clause: ClauseOf<'reporting'>): readonly Provision[] {
  const isClassed = clause.parameters.registers.some(({ holds }) => holds !== undefined);
  if (!isClassed) return [];
  const risks = registerRisks(clause).map(({ register, risk }): Provision => {
    const what = register.words;
    if (!risk.known) {
      return { state: 'undetermined', says: { code: 'registerUnclassed', what }, because: risk.because };
    }
    const state = risk.value === 'none' ? 'holds' : 'barred';
    return { state, says: { code: riskCode[risk.value], what }, because: risk.because };
  });
  const counts = familyCounts(agreement, clause.id).map(
    ({ activity, families, from, until }): Provision => ({
      state: 'holds',
      says: { code: 'familiesCounted', activity, families, from, until },
      because: because(clause, []),
    }),
  );
  return [...counts, ...risks];
}

/** S4.04: who reads what in the authority-free room. */
export function roomProvisions(agreement: Agreement, clause: ClauseOf<'dataProtection'>): readonly Provision[] {
  if (!clause.parameters.authorityFreeRoom) return [];
  const individual = registerKinds.filter((kind) => kind !== 'count');
  const readers = agreement.parties.map(({ key: party }): Provision => {
    const reads = individual.every((holds) => {
      const answer = mayRead(agreement, { reader: party, holds });
      return answer.known && answer.value;
    });
    return {
      state: reads ? 'holds' : 'barred',
      says: { code: reads ? 'readsCounselling' : 'neverReadsCounselling', party },
      because: because(clause, []),
    };
  });
  return [...readers, { state: 'holds', says: { code: 'countsReadByAll' }, because: because(clause, []) }];
}
