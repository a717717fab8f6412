import type { SqlQuery } from '@prisma/driver-adapter-utils';
import { type Question, statementOfQuestion } from './glance.ts';
import { type Capacity, roleOf } from './visitor.ts';

/** Somebody of whom the gate is asked first, in the same transaction: it tells `organisationId` and `personId` of whom the rest is for. */
export interface Newcomer {
  readonly first: Question;
  readonly capacity: Capacity;
}

/** From the gate to the standpoint of whoever the gate has told; told nobody, it is nobody's, and the role comes last. */
export function stepInside({ capacity, first: { sql, texts } }: Newcomer): SqlQuery {
  return statementOfQuestion({
    sql: `with told(answer) as materialized (${sql}) select (select answer from told),
      set_config('landsby.organisation_id', coalesce((select answer::json ->> 'organisationId' from told), ''), true),
      set_config('landsby.person_id', coalesce((select answer::json ->> 'personId' from told), ''), true),
      set_config('role', $${texts.length + 1}, true)`,
    texts: [...texts, roleOf(capacity)],
  });
}
