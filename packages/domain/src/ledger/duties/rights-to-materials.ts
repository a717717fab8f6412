import type { ClauseOf } from '../../clause/index.ts';
import { eachTime, type Obligation, whenever } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { everyone, type Situation } from '../situation.ts';

/** S0.64, S0.65: rights to joint material are agreed for each; removal of name and logo may be demanded. */
export function materialDuties(clause: ClauseOf<'rightsToMaterials'>, situation: Situation): readonly LedgerDraft[] {
  const { joint, removalOnDemand } = clause.parameters;
  const all = everyone(situation);
  const obligations: Obligation[] = [];
  if (joint === 'agreedInPlan') {
    const deed = { code: 'agreeRightsToJointMaterial' } as const;
    obligations.push({ what: 'joint-rights', when: whenever('joint-material'), deed, who: all });
  }
  if (removalOnDemand) {
    obligations.push({
      what: 'removal',
      nature: 'right',
      when: whenever('outdated-or-leaving'),
      deed: { code: 'demandRemoval', triggers: removalOnDemand.triggers },
      who: all,
      toWhom: all,
    });
  }
  return obligations.flatMap((obligation) => eachTime(clause, situation, obligation));
}
