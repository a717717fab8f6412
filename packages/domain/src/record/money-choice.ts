import { z } from 'zod';
import type { Clause } from '../clause/clause.ts';

/** What parties may choose where their agreement leaves money open. */
export const moneyChoices = [
  z
    .strictObject({
      of: z.literal('instalments'),
      split: z.literal('even').nullable().describe('Even instalments; nothing where the agreement states the split.'),
      timing: z
        .enum(['advance', 'arrears'])
        .nullable()
        .describe('Paid in advance or in arrears; nothing where the agreement states it.'),
    })
    .describe('How a yearly amount is split and when its instalments are paid.'),
  z
    .strictObject({
      of: z.literal('counting'),
      counted: z
        .enum(['atStart', 'atEnd'])
        .describe('Whether participants count when a course begins or when it ends.'),
    })
    .describe('When the participants of a course are counted.'),
  z
    .strictObject({
      of: z.literal('aboveMost'),
      aboveMost: z.enum(['notHeld', 'paid']).describe('Whether a course with more participants than the most is paid.'),
    })
    .describe('What holds for a course with more participants than the most.'),
  z
    .strictObject({
      of: z.literal('invoicing'),
      invoicing: z.enum(['afterEachEvent', 'yearly']).describe('An invoice after each course, or once a year.'),
    })
    .describe('When courses are invoiced, where the agreement says both.'),
  z
    .strictObject({
      of: z.literal('rounding'),
      rounding: z.enum(['wholeUnit', 'minorUnit']).describe('To whole kroner or to the smallest unit.'),
    })
    .describe('How an amount that follows an index is rounded.'),
] as const;

type Chosen<Of extends string> = Extract<z.output<(typeof moneyChoices)[number]>, { readonly of: Of }>;

/** The clause with the choice in it; null where it leaves nothing open there. */
export const fillMoney = {
  instalments: (clause: Clause, { split, timing }: Chosen<'instalments'>): Clause | null => {
    if (clause.family !== 'paymentByCalendar') return null;
    const { noAdvance, split: stated, timing: statedTiming } = clause.parameters;
    const splits = split !== null && stated === 'unstated';
    const times = timing !== null && statedTiming === 'unstated' && !(noAdvance && timing === 'advance');
    if ((split !== null && !splits) || (timing !== null && !times) || (!splits && !times)) return null;
    return {
      ...clause,
      parameters: { ...clause.parameters, ...(splits ? { split } : {}), ...(times ? { timing } : {}) },
    };
  },
  counting: (clause: Clause, { counted }: Chosen<'counting'>): Clause | null =>
    clause.family === 'paymentPerEvent' && clause.parameters.counted === 'unstated'
      ? { ...clause, parameters: { ...clause.parameters, counted } }
      : null,
  aboveMost: (clause: Clause, { aboveMost }: Chosen<'aboveMost'>): Clause | null =>
    clause.family === 'paymentPerEvent' && clause.parameters.aboveMost === 'unstated'
      ? { ...clause, parameters: { ...clause.parameters, aboveMost } }
      : null,
  invoicing: (clause: Clause, { invoicing }: Chosen<'invoicing'>): Clause | null =>
    clause.family === 'paymentPerEvent' && clause.parameters.invoicing.length > 1
      ? { ...clause, parameters: { ...clause.parameters, invoicing: [invoicing] } }
      : null,
  rounding: (clause: Clause, { rounding }: Chosen<'rounding'>): Clause | null => {
    if (clause.family === 'paymentByCalendar' && clause.parameters.regulation?.rounding === 'unstated') {
      const regulation = { ...clause.parameters.regulation, rounding };
      return { ...clause, parameters: { ...clause.parameters, regulation } };
    }
    if (clause.family === 'paymentPerEvent' && clause.parameters.regulation?.rounding === 'unstated') {
      const regulation = { ...clause.parameters.regulation, rounding };
      return { ...clause, parameters: { ...clause.parameters, regulation } };
    }
    return null;
  },
};
