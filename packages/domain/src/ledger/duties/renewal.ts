import { decisionDay, endsInTurn, type TermEnd } from '../../agreement/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { undetermined } from '../../explanation/index.ts';
import { eachTime } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import type { Occurrence } from '../occurrence.ts';
import { everyone, type Situation } from '../situation.ts';

/** S3.38, S3.39: before each end, taking a position on extension is a duty, opting out of a silent renewal a right. */
export function renewalDuties(clause: ClauseOf<'renewal'>, situation: Situation): readonly LedgerDraft[] {
  const { kind } = clause.parameters;
  if (kind === 'none') return [];
  const { agreement, asOf, ends } = situation;
  const obligation =
    kind === 'byDecision'
      ? ({ what: 'position', who: everyone(situation) } as const)
      : ({ what: 'opt-out', nature: 'right', who: everyone(situation) } as const);
  if (!ends.known) {
    const when = [
      { name: 'next', opensOn: null, dueOn: undetermined(ends.missing, clause), period: null, series: true },
    ];
    const deed = { code: kind === 'byDecision' ? 'takePositionBeforeEnd' : 'optOutBeforeEnd' } as const;
    return eachTime(clause, situation, { ...obligation, when, deed });
  }
  const inTurn = endsInTurn(agreement, asOf);
  return inTurn.flatMap((end, number) =>
    eachTime(clause, situation, {
      ...obligation,
      when: decisionTime(clause, end, inTurn[number - 1]?.day.add({ days: 1 }) ?? startOf(situation)),
      deed: { code: kind === 'byDecision' ? 'takePositionOnExtension' : 'optOutOfRenewal', ends: end.day },
    }),
  );
}

/** None after the last extension that is allowed. */
function decisionTime(
  clause: ClauseOf<'renewal'>,
  { day, decideBy, decidedOn }: TermEnd,
  opensOn: Occurrence['opensOn'],
): readonly Occurrence[] {
  const dueOn = decideBy && decisionDay(clause, day);
  if (!dueOn) return [];
  return [{ name: day.toString(), opensOn, dueOn, period: null, ...(decidedOn ? { settledOn: decidedOn } : {}) }];
}

function startOf({ starts }: Situation): Occurrence['opensOn'] {
  return starts.known ? starts.value : null;
}
