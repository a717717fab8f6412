import { z } from 'zod';
import { closedOccasions } from '../calendar/index.ts';
import { wordsSchema } from '../words.ts';
import { keySchema } from './head.ts';

/** S4.39 to S4.42: who agrees the hours, on which days it is closed, what happens on illness (in order). */
export const openingHoursParameters = z.strictObject({
  kept: keySchema,
  agreedWith: keySchema,
  closedOn: z.array(z.enum(closedOccasions)),
  specialHours: wordsSchema.nullable(),
  contingency: z.array(wordsSchema),
});
