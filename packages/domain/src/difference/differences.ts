import type { Agreement, Party } from '../agreement/index.ts';
import { because } from '../explanation/index.ts';
import { compareTrees, type TreeDifference } from './compare-trees.ts';
import type { Difference } from './difference.ts';
import { comparedClauses, type ComparedClause, matchClauses } from './matched-clauses.ts';
import { inNames, namesIn } from './names-in.ts';
import type { ParameterValue } from './parameter-value.ts';
import { roleNames, sameRoles } from './same-role.ts';

/** S0.01: what two agreements, or two versions of one, do not say alike: in meaning, not in words, numbers or order. */
export function differences(one: Agreement, other: Agreement): readonly Difference[] {
  const [roleInOne, roleInOther] = roleNames(one, other);
  const clauses = comparedClauses(one.clauses, roleInOne);
  const { onlyInOther, pairs } = matchClauses(clauses, comparedClauses(other.clauses, roleInOther));
  const counterparts = new Map(pairs);
  const [namesInOne, namesInOther] = [namesIn(one), namesIn(other)];
  const said = (found: Difference): Difference => ({
    ...found,
    entry: found.entry && inNames(found.entry, namesInOne),
    from: found.from && inNames(found.from, namesInOne),
    to: found.to && inNames(found.to, namesInOther),
  });
  const found = [
    ...betweenParties(one, other),
    ...clauses.flatMap((clause) => {
      const counterpart = counterparts.get(clause);
      return counterpart ? betweenClauses(clause, counterpart) : [clauseMissing(clause)];
    }),
    ...onlyInOther.map(clauseAdded),
  ];
  return found.map(said);
}

function betweenParties(one: Agreement, other: Agreement): readonly Difference[] {
  const { onlyInOne, onlyInOther } = sameRoles(one, other);
  return [
    ...onlyInOne.map((party) => partyDifference('partyMissing', party)),
    ...onlyInOther.map((party) => partyDifference('partyAdded', party)),
  ];
}

function partyDifference(kind: 'partyMissing' | 'partyAdded', { key, organisation }: Party): Difference {
  const value: ParameterValue = { of: 'party', party: key };
  return {
    key: `${kind} ${organisation ?? key}`,
    kind,
    family: null,
    clause: { one: null, other: null },
    place: null,
    entry: null,
    from: kind === 'partyMissing' ? value : null,
    to: kind === 'partyAdded' ? value : null,
    because: because(null, []),
  };
}

function betweenClauses(one: ComparedClause, other: ComparedClause): readonly Difference[] {
  const { clause } = one;
  const place = { family: clause.family, path: '', entry: null };
  return compareTrees(one.tree, other.tree, place).map((found) => ({
    key: `${clause.id} ${found.place} ${JSON.stringify([found.entry, found.from === null ? found.to : null])}`,
    kind: kindOf(found),
    family: clause.family,
    clause: { one: clause.id, other: other.clause.id },
    place: `${clause.family}.${found.place}`,
    entry: found.entry,
    from: found.from,
    to: found.to,
    because: because({ id: clause.id, ruleIds: rulesOf(one, other) }, []),
  }));
}

function kindOf({ from, to }: TreeDifference): Difference['kind'] {
  if (from === null) return 'entryAdded';
  return to === null ? 'entryMissing' : 'changed';
}

function rulesOf({ clause }: ComparedClause, other: ComparedClause): readonly string[] {
  return [...new Set([...clause.ruleIds, ...other.clause.ruleIds])];
}

function clauseMissing({ clause }: ComparedClause): Difference {
  return { ...wholeClause(clause.id, clause), kind: 'clauseMissing', clause: { one: clause.id, other: null } };
}

function clauseAdded({ clause }: ComparedClause): Difference {
  const key = `added ${clause.family} ${clause.id}`;
  return { ...wholeClause(key, clause), kind: 'clauseAdded', clause: { one: null, other: clause.id } };
}

function wholeClause(key: string, clause: ComparedClause['clause']): Omit<Difference, 'kind' | 'clause'> {
  return { key, family: clause.family, place: null, entry: null, from: null, to: null, because: because(clause, []) };
}
