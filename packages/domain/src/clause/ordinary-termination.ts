import { z } from 'zod';
import { daySchema, turningPointSchema } from '../calendar/index.ts';
import { expecting } from '../expectation/index.ts';
import { keySchema } from './head.ts';
import { lengthSchema } from './timing.ts';

/** The notice's length, whether the day it is given counts as the first (a named choice), and the turning point it runs up to. */
export const noticeSchema = z.strictObject({
  length: lengthSchema,
  counting: z.enum(['fromNoticeDay', 'fromDayAfter']),
  alignment: turningPointSchema.nullable(),
});
export type NoticeTerms = z.output<typeof noticeSchema>;

/** A day, or a length of the term that has to be over: the agreement may end on that length's last day. */
const minimumTermSchema = z.union(
  [daySchema, z.strictObject({ afterStart: lengthSchema })],
  expecting({ code: 'dayOrLength' }),
);
export type MinimumTerm = z.output<typeof minimumTermSchema>;

/** S0.59, S4.33: notice without a cause; a party may have terms of its own, and none takes effect before a minimum term is over. */
export const ordinaryTerminationParameters = z.strictObject({
  notice: noticeSchema,
  noticeByParty: z.array(z.strictObject({ party: keySchema, notice: noticeSchema })),
  notEffectiveBefore: minimumTermSchema.nullable(),
});
