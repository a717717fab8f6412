import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { moneySchema } from '../money/index.ts';
import { expecting } from '../expectation/index.ts';
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
    error: expecting({ code: 'partsWhereListed' }),
  })
  .refine(({ instalmentsPerYear, parts }) => parts === null || parts.list.length === instalmentsPerYear, {
    path: ['instalmentsPerYear'],
    error: expecting({ code: 'asManyAsParts' }),
  })
  .refine(({ parts, yearly }) => parts === null || makeUp(yearly, parts), {
    path: ['parts', 'list'],
    error: expecting({ code: 'partsMake', field: 'yearly' }),
  })
  .refine(
    ({ parts }) => parts === null || inOrder(parts, (one, other) => one.month - other.month || one.day - other.day),
    { path: ['parts', 'list'], error: expecting({ code: 'partsInOrder' }) },
  )
  .refine(({ parts, regulation }) => parts?.of !== 'amounts' || regulation === null, {
    path: ['regulation'],
    error: expecting({ code: 'noRegulation' }),
  })
  .refine(({ noAdvance, timing }) => !(noAdvance && timing === 'advance'), {
    path: ['timing'],
    error: expecting({ code: 'noAdvance' }),
  });
