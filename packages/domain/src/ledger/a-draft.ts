import { undetermined } from '../explanation/index.ts';
import type { LedgerDraft } from './entry.ts';

/** A duty of the municipality that stands without a day, but for the facts that matter. */
export function aDraft(facts: Partial<LedgerDraft> = {}): LedgerDraft {
  return {
    key: 'review/review/2026',
    nature: 'duty',
    clause: 'review',
    family: 'review',
    deed: { code: 'reviewAgreement' },
    who: ['municipality'],
    toWhom: [],
    opensOn: null,
    dueOn: undetermined({ code: 'noDeadline' }, null),
    amount: null,
    settledOn: null,
    series: false,
    ...facts,
  };
}
