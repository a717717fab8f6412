import type { Agreement } from '../agreement/index.ts';
import { type Chosen, filledBy } from '../record/index.ts';

/** Something a clause leaves open, and what the parties may choose. */
export interface OpenChoice {
  readonly clause: string;
  readonly of: Chosen['of'];
  readonly options: readonly Chosen[];
}

/** What can be chosen in a word; what takes a number or several parts is asked for where it belongs. */
const candidates: readonly (readonly Chosen[])[] = [
  [
    { of: 'planYears', yearsRun: 'calendarYear' },
    { of: 'planYears', yearsRun: 'agreementYear' },
  ],
  [
    { of: 'counting', counted: 'atStart' },
    { of: 'counting', counted: 'atEnd' },
  ],
  [
    { of: 'aboveMost', aboveMost: 'notHeld' },
    { of: 'aboveMost', aboveMost: 'paid' },
  ],
  [
    { of: 'invoicing', invoicing: 'afterEachEvent' },
    { of: 'invoicing', invoicing: 'yearly' },
  ],
  [
    { of: 'instalments', split: null, timing: 'advance' },
    { of: 'instalments', split: null, timing: 'arrears' },
  ],
  [{ of: 'instalments', split: 'even', timing: null }],
  [
    { of: 'rounding', rounding: 'wholeUnit' },
    { of: 'rounding', rounding: 'minorUnit' },
  ],
];

/** S3.22, S3.28, S4.36: what the clauses of an agreement, as it is known, leave the parties to choose. */
export function openChoices({ clauses }: Agreement): readonly OpenChoice[] {
  return clauses.flatMap((clause) =>
    candidates.flatMap((chosen) => {
      const options = chosen.filter((one) => filledBy(clause, one));
      const [first] = options;
      return first ? [{ clause: clause.id, of: first.of, options }] : [];
    }),
  );
}
