import { z } from 'zod';
import { keySchema } from '../clause/index.ts';
import { moneySchema } from '../money/index.ts';
import { recordHead, yearSchema } from './record-head.ts';

/** S0.54: a year's budget, prepared by one and approved by another. */
export const budgetRecords = [
  z
    .strictObject({
      kind: z.literal('budgetPrepared'),
      ...recordHead,
      key: keySchema.describe('A key for the budget, which the approval names.'),
      year: yearSchema.describe('The year it is for.'),
      body: keySchema.describe('The body or party that prepared it.'),
      total: moneySchema.describe('What it comes to.'),
    })
    .describe('A detailed budget for a year is prepared.'),
  z
    .strictObject({
      kind: z.literal('budgetApproved'),
      ...recordHead,
      budget: keySchema.describe('The key of the budget.'),
      body: keySchema.describe('The body or party that approved it.'),
    })
    .describe('A budget is approved.'),
] as const;
