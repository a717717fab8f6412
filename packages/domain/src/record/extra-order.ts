import { z } from 'zod';
import { keySchema } from '../clause/head.ts';
import { moneySchema } from '../money/index.ts';
import { recordHead, textSchema } from './record-head.ts';

/** S0.43, S0.44, S0.53: something beyond the agreement's frame, ordered by one party and delivered by another. */
export const extraOrderRecords = [
  z
    .strictObject({
      kind: z.literal('extraOrderPlaced'),
      ...recordHead,
      key: keySchema.describe('A key for the order, which the acceptance names.'),
      payer: keySchema.describe('The party that pays.'),
      payee: keySchema.describe('The party that delivers.'),
      what: textSchema.describe('What is ordered.'),
      amount: moneySchema.describe('What it costs; 0 where it is free.'),
    })
    .describe('An order beyond the frame of the agreement; it counts when payer and payee have both accepted it.'),
] as const;
