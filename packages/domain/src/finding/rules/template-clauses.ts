import type { Agreement } from '../../agreement/index.ts';
import type { Clause } from '../../clause/index.ts';
import type { FindingRule } from '../rule.ts';

/** S0.01: what the template has and the agreement made from it lacks. */
export const templateClauses: FindingRule = ({ agreement, sisters }) => {
  const template = sisters.agreements.find(({ key, kind }) => kind === 'template' && key === agreement.template);
  if (!template) return [];
  return missingFrom(agreement, template).map(({ heading, id }) => ({
    clause: null,
    mark: id,
    fault: { code: 'lacksTemplateClause', heading },
  }));
};

/** A clause is the template's by its id, else by standing for it in its family. */
function missingFrom({ clauses }: Agreement, template: Agreement): readonly Clause[] {
  const ids = new Set(clauses.map(({ id }) => id));
  const templateIds = new Set(template.clauses.map(({ id }) => id));
  const unmatched = Map.groupBy(
    template.clauses.filter(({ id }) => !ids.has(id)),
    ({ family }) => family,
  );
  return [...unmatched].flatMap(([family, lacking]) => {
    const standIns = clauses.filter((clause) => clause.family === family && !templateIds.has(clause.id)).length;
    return lacking.slice(standIns);
  });
}
