import { z } from 'zod';
import { expecting } from '../expectation/index.ts';
import { dayOfYearSchema, lengthSchema } from './timing.ts';

/** How long before the end one must have decided, or by which day of the year: the last such day before the end. */
const decideBeforeSchema = z.union(
  [...lengthSchema.options, dayOfYearSchema],
  expecting({ code: 'lengthOrDayOfYear' }),
);

/** S3.37 to S3.39: ends by itself, or goes on by a decision (or silently, unless opted out) taken a length before the end. */
export const renewalParameters = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.enum(['byDecision', 'silent']),
    extension: lengthSchema,
    decideBefore: decideBeforeSchema,
    atMostTimes: z.int().positive().nullable(),
  }),
]);
