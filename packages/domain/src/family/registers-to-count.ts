import { type Agreement, clausesOf } from '../agreement/index.ts';
import type { Register } from '../clause/index.ts';

export interface RegisterToCount {
  /** The clause on documentation. */
  readonly clause: string;
  readonly register: Register;
}

/** S4.12, S4.13: the registers in which a party keeps numbers of families: those that hold nothing else, of clauses that it documents under. */
export function registersToCount(agreement: Agreement, by: string): readonly RegisterToCount[] {
  return clausesOf(agreement, 'reporting')
    .filter(({ parameters }) => parameters.by === by)
    .flatMap(({ id: clause, parameters }) =>
      parameters.registers.filter(({ holds }) => holds === 'count').map((register) => ({ clause, register })),
    );
}
