import { z } from 'zod';
import { compareDays, daySchema } from '../calendar/index.ts';
import { moneySchema } from '../money/index.ts';
import { expecting } from '../expectation/index.ts';
import { keySchema, whatSchema } from './head.ts';
import { inOrder, makeUp, partsSchema } from './instalment-parts.ts';

/** One amount for the whole agreement, in any number of instalments on stated days, by shares or by amounts. */
export const paymentByInstalmentsParameters = z
  .strictObject({
    payer: keySchema,
    payee: keySchema,
    total: moneySchema,
    parts: partsSchema(daySchema),
    payeeInvoices: z.boolean(),
    what: whatSchema,
  })
  .refine(({ parts, total }) => makeUp(total, parts), {
    path: ['parts', 'list'],
    error: expecting({ code: 'partsMake', field: 'total' }),
  })
  .refine(({ parts }) => inOrder(parts, compareDays), {
    path: ['parts', 'list'],
    error: expecting({ code: 'partsInOrder' }),
  });
