import type { ClauseOf } from '../../clause/index.ts';
import { undetermined } from '../../explanation/index.ts';
import { removalsOf } from '../../material/index.ts';
import { eachTime, type Obligation, whenever } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { everyone, everyoneBut, type Situation } from '../situation.ts';

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
  return [...obligations, ...demanded(clause, situation)].flatMap((obligation) =>
    eachTime(clause, situation, obligation),
  );
}

/** S0.65: after a demand, every published version on its list is cleaned by the others; no day is stated. */
function demanded(clause: ClauseOf<'rightsToMaterials'>, situation: Situation): readonly Obligation[] {
  return removalsOf(situation.agreement).flatMap(({ by, demandedOn, key, list }) =>
    list.map(({ asset, cleanedOn, title, version }): Obligation => {
      const dueOn = undetermined({ code: 'noDeadline' }, clause);
      const name = `${key}-${asset}-${version}`;
      return {
        what: 'clean',
        when: [{ name, opensOn: demandedOn, dueOn, period: null, ...(cleanedOn ? { settledOn: cleanedOn } : {}) }],
        deed: { code: 'takeOffMarks', title, version },
        who: everyoneBut(situation, [by]),
        toWhom: [by],
      };
    }),
  );
}
