import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { keySchema } from '../clause/index.ts';
import { longest } from '../words.ts';

/** What every record has: when it happened and which party says so. */
export const recordHead = {
  on: daySchema.describe('The day it happened.'),
  by: keySchema.describe('The party that records it.'),
};

/** A sentence or a few, written by a person; never a name. */
export const textSchema = z.string().trim().min(1).max(longest.explanation);

/** The key of a ledger entry, made of the keys of its clause, of what it is about and of its time. */
export const entryKeySchema = z.string().min(1).max(longest.words);

export const yearSchema = z.int().min(1900).max(2200);
