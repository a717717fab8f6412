import { hash } from 'node:crypto';
import type { SqlQuery, SqlResultSet } from '@prisma/driver-adapter-utils';
import type { Database } from '../database.ts';
import { readBehind, textIn } from './glance.ts';
import { type Newcomer, stepInside } from './newcomer.ts';

/** A statement that was read behind a door, and in brief what the database answered there and then. */
export interface Reading {
  readonly query: SqlQuery;
  readonly answer: string;
}

export function readingOf(query: SqlQuery, { rows }: SqlResultSet): Reading {
  return { query, answer: inBrief(rows) };
}

const longest = 100;

/** Long answers by a digest: all that is asked of them is whether they are the same. */
function inBrief(rows: SqlResultSet['rows']): string {
  const text = JSON.stringify(rows);
  return text.length > longest ? hash('sha256', text, 'base64') : text;
}

export interface SecondLook {
  readonly as: Newcomer;
  readonly readings: readonly Reading[];
}

/** What the gate tells, and whether the viewer, asking the same statements now, gets the same answers; policies and all. */
export async function readsTheSame(
  database: Database,
  { as, readings }: SecondLook,
): Promise<{ readonly told: string | null; readonly same: boolean }> {
  const queries = [stepInside(as), ...readings.map(({ query }) => query)];
  const [told, ...answers] = await readBehind(database, 'gate', queries);
  const same = answers.every(({ rows }, index) => inBrief(rows) === readings[index]?.answer);
  return { told: textIn(told), same };
}
