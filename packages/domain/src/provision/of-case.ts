import type { ClauseOf, PoliticalDecision } from '../clause/index.ts';
import { because } from '../explanation/index.ts';
import {
  type CaseSays,
  markMeaning,
  mayBePublished,
  recommendationFaults,
  sectionsOf,
} from '../political-case/index.ts';
import { type Provision, type ProvisionSays, type ProvisionState, resting } from './provision.ts';

type Condition = ClauseOf<'condition'>;

/** S2.19, S2.20, S2.21: what a political case holds and lacks, what it recommends and what of it may be published. */
export function caseProvisions(clause: Condition): readonly Provision[] {
  const { parameters } = clause;
  if (parameters.kind !== 'politicalDecision') return [];
  return [
    ...resting(sections(clause, parameters), 'S2.19'),
    ...resting(recommendations(clause, parameters), 'S2.20'),
    ...resting(annex(clause, parameters), 'S2.21'),
  ];
}

const sectionCode = {
  written: 'sectionWritten',
  noRemarks: 'sectionNoRemarks',
  empty: 'sectionEmpty',
  absent: 'sectionAbsent',
} as const satisfies Record<CaseSays, ProvisionSays['code']>;

function sections(clause: Condition, decision: PoliticalDecision): readonly Provision[] {
  const reason = because(clause, []);
  const told = sectionsOf(decision);
  if (!told) {
    const { caseNumber } = decision;
    return [{ state: 'undetermined', says: { code: 'sectionsUntold', caseNumber }, because: reason }];
  }
  return told.map(({ says, section }) => {
    const state: ProvisionState = says === 'written' || says === 'noRemarks' ? 'holds' : 'missing';
    return { state, says: { code: sectionCode[says], section }, because: reason };
  });
}

function recommendations(clause: Condition, decision: PoliticalDecision): readonly Provision[] {
  const reason = because(clause, []);
  return [
    ...(decision.recommendations ?? []).map(
      ({ number, words }): Provision => ({
        state: 'holds',
        says: { code: 'recommends', number, what: words },
        because: reason,
      }),
    ),
    ...recommendationFaults(decision).map(
      ({ kind, number }): Provision => ({
        state: 'missing',
        says: { code: kind === 'missing' ? 'recommendationMissing' : 'recommendationDoubled', number },
        because: reason,
      }),
    ),
  ];
}

function annex(clause: Condition, decision: PoliticalDecision): readonly Provision[] {
  if (!decision.annex) return [];
  const { documentId, number } = decision.annex;
  const published = mayBePublished(clause, decision.annex);
  const isPublic = published.known && published.value;
  const unexplained = markMeaning(clause, decision.annex);
  return [
    {
      state: isPublic ? 'holds' : 'barred',
      says: { code: isPublic ? 'annexPublic' : 'annexClosed', annex: number, documentId },
      because: published.because,
    },
    ...(unexplained
      ? [
          {
            state: 'undetermined',
            says: { code: 'annexMark', annex: number, mark: decision.annex.mark ?? '' },
            because: unexplained.because,
          } as const,
        ]
      : []),
  ];
}
