import { z } from 'zod';
import { daySchema, isAfter } from '../calendar/index.ts';
import { expecting } from '../expectation/index.ts';
import { keySchema } from './head.ts';
import { lengthSchema } from './timing.ts';

/** S0.57, S1.22, S3.36, S4.30: from when to when; the length it states of itself is kept apart to be checked (S0.58). */
export const termParameters = z
  .strictObject({
    start: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('day'), on: daySchema }),
      z.strictObject({ kind: z.literal('event'), event: keySchema }),
      z.strictObject({ kind: z.literal('unstated'), noEarlierThan: daySchema.nullable() }),
    ]),
    end: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('day'), on: daySchema }),
      z.strictObject({ kind: z.literal('afterStart'), length: lengthSchema }),
      z.strictObject({ kind: z.literal('unstated'), calledLimited: z.boolean() }),
    ]),
    statedLength: lengthSchema.nullable(),
  })
  .refine(({ start, end }) => !(start.kind === 'day' && end.kind === 'day') || !isAfter(start.on, end.on), {
    path: ['end', 'on'],
    error: expecting({ code: 'endAfterStart' }),
  });
