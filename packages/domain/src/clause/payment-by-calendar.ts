import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { moneySchema } from '../money/index.ts';
import { keySchema } from './head.ts';

/** S4.35, S4.36: a yearly amount in instalments; when and how it is split may be unstated. Instalments divide the year evenly. */
export const paymentByCalendarParameters = z.strictObject({
  payer: keySchema,
  payee: keySchema,
  yearly: moneySchema,
  instalmentsPerYear: z.literal([1, 2, 3, 4, 6, 12]),
  split: z.enum(['even', 'unstated']),
  timing: z.enum(['advance', 'arrears', 'unstated']),
  payeeInvoices: z.boolean(),
  from: daySchema.nullable(),
});
export type PaymentByCalendarParameters = z.output<typeof paymentByCalendarParameters>;
