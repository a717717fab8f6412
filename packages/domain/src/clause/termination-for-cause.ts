import { z } from 'zod';
import { noticeSchema } from './ordinary-termination.ts';

export const causes = ['breach', 'materialChange'] as const;

/** S3.40, S3.42: notice that needs a cause; the cause does not shorten it. */
export const terminationForCauseParameters = z.strictObject({
  causes: z.array(z.enum(causes)).min(1),
  notice: noticeSchema,
  mayCallRenegotiation: z.boolean(),
});
