import { conditionMetOn, eventsOf } from '../../agreement/index.ts';
import type { ClauseOf, PoliticalDecision } from '../../clause/index.ts';
import { undetermined } from '../../explanation/index.ts';
import { eachTime, whenever } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import type { Occurrence } from '../occurrence.ts';
import { everyone, type Situation } from '../situation.ts';

/** S1.21, S2.04, S2.13: each instance's act in the order of the chain, or what follows once a thing has happened. */
export function conditionDuties(clause: ClauseOf<'condition'>, situation: Situation): readonly LedgerDraft[] {
  const { parameters } = clause;
  switch (parameters.kind) {
    case 'politicalDecision':
      return decisions(clause, parameters, situation);
    case 'prerequisiteAgreement':
    case 'policyBasis':
      return [];
    case 'dialogueFirst':
      return eachTime(clause, situation, {
        what: 'dialogue',
        when: whenever('planned-significant-change'),
        deed: { code: 'talkBeforeDeviation', from: parameters.before },
        who: everyone(situation),
      });
    case 'ifThen':
      return eachTime(clause, situation, {
        what: 'if-then',
        when: onceMet(clause, parameters.event, situation),
        deed: { code: 'fulfilCommitment', action: parameters.consequence },
        who: everyone(situation),
      });
  }
}

/** S1.21, S2.13: owed from the day on which the condition was met; until then it waits for it. */
function onceMet(
  clause: ClauseOf<'condition'>,
  event: string,
  situation: Situation,
): readonly Occurrence[] | ReturnType<typeof whenever> {
  const opensOn = conditionMetOn(situation.agreement, clause);
  if (!opensOn) return whenever(event);
  return [{ name: event, opensOn, dueOn: undetermined({ code: 'noDeadline' }, clause), period: null }];
}

/** S2.05: no meeting day is known, and only a recorded act settles it. */
function decisions(
  clause: ClauseOf<'condition'>,
  { caseNumber, chain, of }: PoliticalDecision,
  situation: Situation,
): readonly LedgerDraft[] {
  const taken = new Map(eventsOf(situation.agreement, 'decisionTaken').map(({ body, on }) => [body, on] as const));
  return chain.flatMap(({ act, body, name }) => {
    const settledOn = taken.get(body);
    const dueOn = undetermined({ code: 'noDeadline' }, clause);
    return eachTime(clause, situation, {
      what: 'decision',
      when: [{ name: body, opensOn: null, dueOn, period: null, ...(settledOn ? { settledOn } : {}) }],
      deed: { code: 'decideCase', body: name, act, caseNumber },
      who: [of],
    });
  });
}
