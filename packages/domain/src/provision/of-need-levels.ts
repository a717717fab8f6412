import type { ClauseOf } from '../clause/index.ts';
import { because } from '../explanation/index.ts';
import { type ActivityPart, partsAt } from '../family/index.ts';
import type { Provision } from './provision.ts';

/** S4.10, S4.11: level by level and party by party, what it may do and in which part. */
export function needLevelProvisions(clause: ClauseOf<'purpose'>): readonly Provision[] {
  const reason = because(clause, []);
  const cells = Map.groupBy(partsAt(clause), ({ level, party }) => `${level}/${party}`);
  return [...cells.values()].flatMap((ofParty): readonly Provision[] => {
    const [first] = ofParty;
    if (!first) return [];
    const { level, party } = first;
    const allowed = ofParty.filter(({ part }) => part !== 'notAllowed');
    const [{ part } = { part: 'notAllowed' as const }] = allowed;
    if (part === 'notAllowed') {
      return [{ state: 'barred', says: { code: 'nothingAtLevel', level, party }, because: reason }];
    }
    const activities = allowed.map(({ activity }) => activity);
    return [{ state: 'holds', says: { code: partCode[part], level, party, activities }, because: reason }];
  });
}

const partCode = {
  leads: 'leadsAtLevel',
  gives: 'givesAtLevel',
  supports: 'supportsAtLevel',
} as const satisfies Record<Exclude<ActivityPart, 'notAllowed'>, string>;
