import type { z } from 'zod';
import { nameSchema, titleSchema, wordsSchema } from '../../words.ts';

const schemas: readonly z.core.$ZodType[] = [nameSchema, titleSchema, wordsSchema];

/** Whether a parameter is one text in several languages. */
export function isInWords(schema: z.core.$ZodType): boolean {
  return schemas.includes(schema);
}
