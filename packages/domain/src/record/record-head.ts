import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { keySchema } from '../clause/index.ts';

/** What every record has: when it happened and which party says so. */
export const recordHead = {
  on: daySchema.describe('The day it happened.'),
  by: keySchema.describe('The party that records it.'),
};

/** A sentence or a few, written by a person; never a name. */
export const textSchema = z.string().trim().min(1).max(2_000);

export const yearSchema = z.int().min(1900).max(2200);
