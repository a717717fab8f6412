import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';
import { inLanguage, type Line } from './told.ts';

type Grant = NonNullable<WrittenParameters<'funding'>['grants']>[number];

export interface FundingPhrases {
  readonly comesFrom: (funder: string) => string;
  readonly funderUnstated: string;
  readonly administeredBy: (who: string) => string;
  readonly administrationUnstated: string;
  readonly paysFor: (who: string) => string;
  readonly funderPaysFor: string;
  readonly agreedCaseByCase: string;
  readonly itemsUnstated: string;
  readonly budget: (preparedBy: string, approvedBy: string) => string;
  readonly budgetUnstated: string;
  readonly grants: string;
  readonly grant: (giver: string, what: string) => string;
  readonly grantBetween: (from: string, until: string) => string;
  readonly grantFrom: (from: string) => string;
  readonly grantUntil: (until: string) => string;
  readonly grantDaysUnstated: string;
}

export const funding: Teller<'funding', FundingPhrases> = (
  { administeredBy, budget, funder, grants = [], items, ...rest },
  say,
  { day, nameOf, quote, words },
) => {
  nothingElse(rest);
  return [
    funder === null ? say.funderUnstated : say.comesFrom(funder),
    administeredBy === null ? say.administrationUnstated : say.administeredBy(nameOf(administeredBy)),
    ...itemLines(),
    budget === null ? say.budgetUnstated : say.budget(nameOf(budget.preparedBy), nameOf(budget.approvedBy)),
    grants.length > 0 ? { lead: say.grants, items: grants.map(grantLine) } : null,
  ];

  function itemLines(): readonly Line[] {
    if (items.length === 0) return [say.itemsUnstated];
    const sides: Readonly<Record<string, string>> = {
      funder: say.funderPaysFor,
      'by-agreement': say.agreedCaseByCase,
    };
    return [...Map.groupBy(items, ({ payer }) => payer)].map(([payer, paid]) => ({
      lead: sides[payer] ?? say.paysFor(nameOf(payer)),
      items: paid.map((item) => words(item.words)),
    }));
  }

  function grantLine({ from, giver, key: _key, until, what, ...others }: Grant): string {
    nothingElse(others);
    return `${say.grant(words(giver), quote(inLanguage(what.replaceAll('-', ' '), 'en')))} ${span(from, until)}`;
  }

  function span(from: string | null, until: string | null): string {
    if (from !== null && until !== null) return say.grantBetween(day(from), day(until));
    if (from !== null) return say.grantFrom(day(from));
    return until === null ? say.grantDaysUnstated : say.grantUntil(day(until));
  }
};
