import { clausesOf } from '../../agreement/index.ts';
import { daysIn } from '../reading/days-in.ts';
import { lengthsIn } from '../reading/lengths-in.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';

/** S0.22, S0.30: a duty without a deadline, an approval without a time to answer in, a trigger that is not settled. */
export const openEnds: FindingRule = (subject) => [...duties(subject), ...principles(subject), ...approvals(subject)];

function duties({ agreement }: Subject): readonly Found[] {
  return agreement.clauses.flatMap((clause): readonly Found[] => {
    const { id } = clause;
    switch (clause.family) {
      case 'commitment':
        return clause.parameters.actions
          .filter(({ timing }) => timing.kind === 'noDeadline')
          .map(({ key, words }) => ({ clause: id, mark: key, fault: { code: 'dutyWithoutDeadline', duty: words } }));
      case 'reporting':
      case 'review':
        if (clause.parameters.timing.kind !== 'noDeadline') return [];
        return [{ clause: id, mark: clause.family, fault: { code: 'dutyWithoutDeadline', duty: clause.heading } }];
      case 'governanceBody':
        return clause.parameters.meetings
          .filter(({ timing }) => timing.kind === 'noDeadline')
          .map(({ key }) => ({
            clause: id,
            mark: key,
            fault: { code: 'dutyWithoutDeadline', duty: clause.parameters.name },
          }));
      default:
        return [];
    }
  });
}

/** A day or a length in the clause's text is taken for the deadline that its parameters have no place for. */
function principles({ agreement, passages }: Subject): readonly Found[] {
  return clausesOf(agreement, 'childrensInvolvement')
    .filter(({ parameters: { principlesOwed } }) => principlesOwed)
    .filter(({ id }) =>
      passages.every(
        (passage) => passage.clause !== id || (daysIn(passage).length === 0 && lengthsIn(passage).length === 0),
      ),
    )
    .map(({ id }) => ({ clause: id, fault: { code: 'principlesWithoutDeadline' } }));
}

function approvals({ agreement }: Subject): readonly Found[] {
  return clausesOf(agreement, 'communication').flatMap(({ id, parameters: { approval } }): readonly Found[] => [
    ...(approval && approval.responseDays === null
      ? [{ clause: id, fault: { code: 'approvalWithoutResponse' } } as const]
      : []),
    ...(approval?.triggeredBy === 'unsettled'
      ? [{ clause: id, fault: { code: 'nameAndLogoUnsettled' } } as const]
      : []),
  ]);
}
