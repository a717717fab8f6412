import { z } from 'zod';
import { expecting } from '../expectation/index.ts';
import { currencies } from './currency.ts';

export const moneySchema = z.strictObject({
  amountMinor: z.int(expecting({ code: 'wholeMinorUnits' })).nonnegative(expecting({ code: 'amountNotNegative' })),
  currency: z.enum(currencies, expecting({ code: 'currency' })),
});
