import { createHash } from 'node:crypto';
import type { SqlQuery, SqlResultSet } from '@prisma/driver-adapter-utils';
import type { Database } from '../database.ts';
import { type Question, readBehind, statementOfQuestion, textIn } from './glance.ts';
import { type Capacity, roleOf } from './visitor.ts';

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
  return text.length > longest ? createHash('sha256').update(text).digest('base64') : text;
}

export interface SecondLook {
  /** Asked at the gate before anything else, in the same transaction: tells `organisationId` and `personId` of whom the rest is for. */
  readonly first: Question;
  readonly capacity: Capacity;
  readonly readings: readonly Reading[];
}

/** What the gate tells, and whether the viewer, asking the same statements now, gets the same answers; policies and all. */
export async function readsTheSame(
  database: Database,
  { first, capacity, readings }: SecondLook,
): Promise<{ readonly told: string | null; readonly same: boolean }> {
  const queries = [stepInside(first, capacity), ...readings.map(({ query }) => query)];
  const [told, ...answers] = await readBehind(database, 'gate', queries);
  const same = answers.every(({ rows }, index) => inBrief(rows) === readings[index]?.answer);
  return { told: textIn(told), same };
}

/** From the gate to the standpoint of whoever the gate has told; told nobody, it is nobody's, and the role comes last. */
function stepInside({ sql, texts }: Question, capacity: Capacity): SqlQuery {
  return statementOfQuestion({
    sql: `with told(answer) as materialized (${sql}) select (select answer from told),
      set_config('landsby.organisation_id', coalesce((select answer::json ->> 'organisationId' from told), ''), true),
      set_config('landsby.person_id', coalesce((select answer::json ->> 'personId' from told), ''), true),
      set_config('role', $${texts.length + 1}, true)`,
    texts: [...texts, roleOf(capacity)],
  });
}
