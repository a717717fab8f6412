import { z } from 'zod';
import { compareDays, daySchema } from '../calendar/index.ts';
import { moneySchema } from '../money/index.ts';
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
    error: 'amounts that together make the total',
  })
  .refine(({ parts }) => inOrder(parts, compareDays), {
    path: ['parts', 'list'],
    error: 'instalments in the order of their days, each on a day of its own',
  });
export type PaymentByInstalmentsParameters = z.output<typeof paymentByInstalmentsParameters>;
