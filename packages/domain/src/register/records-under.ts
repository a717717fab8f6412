import type { Agreement, AgreementEvent } from '../agreement/index.ts';
import type { Clause } from '../clause/index.ts';
import { clauseCoverage } from './coverage.ts';
import { register } from './register.ts';

/** What has been recorded under a clause: what names it, its body, plan or role, and what its rules ask to be recorded. */
export function recordsUnder({ events }: Agreement, clause: Clause): readonly AgreementEvent[] {
  const asked = new Set(
    clauseCoverage(clause).points.flatMap(({ rule }) => {
      const carrier = rule === null ? undefined : register.get(rule);
      return carrier?.kind === 'record' ? carrier.records : [];
    }),
  );
  return events.filter((event) => {
    const named = clauseNamed(event, clause);
    return named ?? (asked.has(event.kind) && !general.includes(event.kind));
  });
}

/** Whether a record is of this clause; null where it names none. */
function clauseNamed(event: AgreementEvent, { id, parameters }: Clause): boolean | null {
  if ('clause' in event && event.clause !== null) return event.clause === id;
  if ('entry' in event) return event.entry.startsWith(`${id}/`);
  if ('body' in event) return namesSame(event.body, parameters, 'body') || instancesOf(parameters).includes(event.body);
  if ('plan' in event) return namesSame(event.plan, parameters, 'plan');
  return 'role' in event ? namesSame(event.role, parameters, 'role') : null;
}

function namesSame(key: string, parameters: Clause['parameters'], field: string): boolean {
  return field in parameters && parameters[field as keyof typeof parameters] === key;
}

function instancesOf(parameters: Clause['parameters']): readonly string[] {
  return 'chain' in parameters ? parameters.chain.map(({ body }) => body) : [];
}

/** Kinds that belong to no clause unless they name it. */
const general: readonly AgreementEvent['kind'][] = ['accepted', 'dutyFulfilled', 'judgementMade', 'occasionMet'];
