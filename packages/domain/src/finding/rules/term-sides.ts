import { clauseOf, eventsOf } from '../../agreement/index.ts';
import type { FindingRule } from '../rule.ts';

/** S1.22, S4.30: a term that nobody can tell the first day of, or that is called limited and names no end. */
export const termSides: FindingRule = ({ agreement }) => {
  const clause = clauseOf(agreement, 'term');
  if (!clause) return [];
  const { end, start } = clause.parameters;
  const extended = eventsOf(agreement, 'extended').length > 0;
  return [
    ...(start.kind === 'unstated' ? [{ clause: clause.id, fault: { code: 'startMissing' } as const }] : []),
    ...(end.kind === 'unstated' && (end.calledLimited || extended)
      ? [{ clause: clause.id, fault: { code: 'endMissing' } as const }]
      : []),
  ];
};
