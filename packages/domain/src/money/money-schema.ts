import { z } from 'zod';
import { currencies } from './currency.ts';

export const moneySchema = z.strictObject({
  amountMinor: z.int('a whole number of the smallest unit (øre, öre)').nonnegative('an amount that is not negative'),
  currency: z.enum(currencies, 'a currency of ISO 4217 that is written in decimals, such as DKK'),
});
