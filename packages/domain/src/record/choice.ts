import { z } from 'zod';
import type { Agreement } from '../agreement/agreement.ts';
import { type Clause, keySchema } from '../clause/index.ts';
import { acceptedByAll, subjectOf } from './acceptance.ts';
import { fillMaterial, materialChoices } from './material-choice.ts';
import { fillMoney, moneyChoices } from './money-choice.ts';
import { recordHead } from './record-head.ts';
import { fillRule, ruleChoices } from './rule-choice.ts';

/** What parties may choose where their agreement leaves it open. */
const chosenSchema = z.discriminatedUnion('of', [
  z
    .strictObject({
      of: z.literal('planYears'),
      yearsRun: z.enum(['calendarYear', 'agreementYear']).describe('How the plan counts its years.'),
    })
    .describe('How a plan counts its years.'),
  ...moneyChoices,
  ...materialChoices,
  ...ruleChoices,
]);
export type Chosen = z.output<typeof chosenSchema>;

/** A parameter the agreement leaves open, chosen by the parties; it holds when all have accepted. */
export const choiceRecords = [
  z
    .strictObject({
      kind: z.literal('choiceMade'),
      ...recordHead,
      key: keySchema.describe('A key for the choice, which acceptances name.'),
      clause: keySchema.describe('The clause that leaves it open.'),
      chosen: chosenSchema.describe('What is chosen.'),
    })
    .describe('A party proposes what to choose where the agreement leaves it open; the other parties then accept it.'),
] as const;

type Fill<Of extends Chosen['of']> = (clause: Clause, chosen: Extract<Chosen, { readonly of: Of }>) => Clause | null;

/** The clause with the choice in it; null where the clause is of another family or leaves nothing open there. */
const fills: { readonly [Of in Chosen['of']]: Fill<Of> } = {
  planYears: (clause, { yearsRun }) =>
    clause.family === 'plan' && clause.parameters.yearsRun === 'unstated'
      ? { ...clause, parameters: { ...clause.parameters, yearsRun } }
      : null,
  ...fillMoney,
  ...fillMaterial,
  decisionRule: fillRule,
};

export function filledBy(clause: Clause, chosen: Chosen): Clause | null {
  const fill = fills[chosen.of] as (clause: Clause, chosen: Chosen) => Clause | null;
  return fill(clause, chosen);
}

/** The agreement with every choice that all have accepted in its clause; of two choices of one thing the later holds. */
export function withChoices(agreement: Agreement): Agreement {
  const chosen = agreement.events.filter(
    (event) => event.kind === 'choiceMade' && acceptedByAll(agreement, subjectOf(event)),
  );
  if (chosen.length === 0) return agreement;
  const clauses = agreement.clauses.map((clause) =>
    chosen.reduceRight(
      (filled, event) =>
        event.kind === 'choiceMade' && event.clause === clause.id ? (filledBy(filled, event.chosen) ?? filled) : filled,
      clause,
    ),
  );
  return { ...agreement, clauses };
}
