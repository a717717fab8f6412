import { z } from 'zod';

export const languages = ['da', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in the languages it exists in; English always, the agreement's own language checked by the agreement. */
export const wordsSchema = z.strictObject({
  da: z.string().trim().min(1).exactOptional(),
  sv: z.string().trim().min(1).exactOptional(),
  en: z.string().trim().min(1),
});
export type Words = z.output<typeof wordsSchema>;
