import { type Agreement, clausesOf, eventsOf } from '../agreement/index.ts';
import { type Day, isBefore } from '../calendar/index.ts';
import { partiesOfSeat } from '../clause/index.ts';
import type { RecordOf } from '../record/index.ts';

export type RoleRefusal =
  | { readonly code: 'unknownRole'; readonly role: string }
  | { readonly code: 'roleOfOthers'; readonly role: string }
  | { readonly code: 'roleEndsBeforeItBegins'; readonly on: Day }
  | { readonly code: 'unknownHolding'; readonly holding: string }
  | { readonly code: 'roleAlreadyLeft'; readonly on: Day };

/** S0.36, S1.18, S1.26, S4.23: a party fills a role that the agreement gives it. */
export function roleGate(agreement: Agreement, { by, on, role, until }: RecordOf<'roleFilled'>): RoleRefusal | null {
  const clause = clausesOf(agreement, 'role').find(({ parameters }) => parameters.role === role);
  if (!clause) return { code: 'unknownRole', role };
  if (!partiesOfSeat(agreement, clause.parameters.of).includes(by)) return { code: 'roleOfOthers', role };
  return until && isBefore(until, on) ? { code: 'roleEndsBeforeItBegins', on } : null;
}

/** The party that filled the role says when somebody leaves it. */
export function roleLeftGate(agreement: Agreement, { by, holding, on }: RecordOf<'roleLeft'>): RoleRefusal | null {
  const filled = eventsOf(agreement, 'roleFilled').find(({ key }) => key === holding);
  if (!filled) return { code: 'unknownHolding', holding };
  if (filled.by !== by) return { code: 'roleOfOthers', role: filled.role };
  const left = eventsOf(agreement, 'roleLeft').find((event) => event.holding === holding);
  if (left) return { code: 'roleAlreadyLeft', on: left.on };
  return isBefore(on, filled.on) ? { code: 'roleEndsBeforeItBegins', on: filled.on } : null;
}
