import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { moneySchema } from '../money/index.ts';
import { keySchema, whatSchema } from './head.ts';
import { inOrder, makeUp, partsSchema } from './instalment-parts.ts';
import { regulationSchema } from './regulation.ts';
import { dayOfYearSchema } from './timing.ts';

/** S4.35, S4.36: a yearly amount in instalments; when and how it is split may be unstated, or listed with the days of each. */
export const paymentByCalendarParameters = z
  .strictObject({
    payer: keySchema,
    payee: keySchema,
    yearly: moneySchema,
    instalmentsPerYear: z.int().min(1).max(120),
    split: z.enum(['even', 'listed', 'unstated']),
    timing: z.enum(['advance', 'arrears', 'unstated']),
    payeeInvoices: z.boolean(),
    from: daySchema.nullable(),
    what: whatSchema,
    /** The instalments of each year one by one, where `split` is `listed`. */
    parts: partsSchema(dayOfYearSchema).nullable().default(null),
    regulation: regulationSchema.nullable().default(null),
    noAdvance: z.boolean().default(false),
  })
  .refine(({ parts, split }) => (split === 'listed') === (parts !== null), {
    path: ['parts'],
    error: 'the list of instalments where split is listed, and otherwise none',
  })
  .refine(({ instalmentsPerYear, parts }) => parts === null || parts.list.length === instalmentsPerYear, {
    path: ['instalmentsPerYear'],
    error: 'as many instalments as the list of parts has',
  })
  .refine(({ parts, yearly }) => parts === null || makeUp(yearly, parts), {
    path: ['parts', 'list'],
    error: 'amounts that together make the yearly amount',
  })
  .refine(
    ({ parts }) => parts === null || inOrder(parts, (one, other) => one.month - other.month || one.day - other.day),
    { path: ['parts', 'list'], error: 'instalments in the order of their days, each on a day of its own' },
  )
  .refine(({ parts, regulation }) => parts?.of !== 'amounts' || regulation === null, {
    path: ['regulation'],
    error: 'null, since listed amounts do not follow an index; write them as shares',
  })
  .refine(({ noAdvance, timing }) => !(noAdvance && timing === 'advance'), {
    path: ['timing'],
    error: 'arrears or unstated, since the agreement excludes advance payment',
  });
export type PaymentByCalendarParameters = z.output<typeof paymentByCalendarParameters>;
