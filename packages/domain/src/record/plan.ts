import { z } from 'zod';
import { keySchema } from '../clause/index.ts';
import { recordHead, textSchema, yearSchema } from './record-head.ts';

/** S0.25 to S0.28, S1.15: a version of a plan; it stands when all parties have accepted it. */
export const planRecords = [
  z
    .strictObject({
      kind: z.literal('planDrawnUp'),
      ...recordHead,
      key: keySchema.describe('A key for this version of the plan, which acceptances name.'),
      plan: keySchema.describe('Which plan of the agreement it is.'),
      firstYear: yearSchema.describe('The first year it is for.'),
      parts: z
        .array(
          z.strictObject({
            part: keySchema.describe('The key of the part.'),
            text: textSchema.describe('What the plan says there, in short.'),
          }),
        )
        .describe('What it says in each of its parts.'),
      efforts: z.array(keySchema).describe('The keys of the efforts it holds.'),
    })
    .describe('A version of a plan is drawn up; the other parties then accept it.'),
] as const;
