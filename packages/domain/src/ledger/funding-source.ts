import { type Agreement, asKnownOn, endsOn, startsOn } from '../agreement/index.ts';
import type { Day, Stretch } from '../calendar/index.ts';
import type { Clause } from '../clause/index.ts';
import { type Because, because } from '../explanation/index.ts';
import type { Words } from '../words.ts';

/** Money for the work of an agreement: what a party has set aside, what others give, what is paid under it. */
export interface FundingSource {
  /** The clause's id, with the grant's key where the clause names several. */
  readonly key: string;
  readonly kind: 'appropriation' | 'grant' | 'payment';
  /** A party's key, or who gives it in words. */
  readonly giver: string | Words;
  /** A key that all that pays for the same thing share; null where nobody has said. */
  readonly what: string | null;
  /** Null where it is not known. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly because: Because;
}

/** S2.07, S3.06, S3.20, S4.35: every source of money that the agreement speaks of. */
export function fundingSources(whole: Agreement, asOf: Day): readonly FundingSource[] {
  const agreement = asKnownOn(whole, asOf);
  const starts = startsOn(agreement);
  const ends = endsOn(agreement, asOf);
  const term = { from: starts.known ? starts.value : null, until: ends.known ? ends.value : null };
  return agreement.clauses.flatMap((clause) => sourcesOf(clause, term));
}

type Term = Pick<FundingSource, 'from' | 'until'>;

function sourcesOf(clause: Clause, term: Term): readonly FundingSource[] {
  const reason = because(clause, []);
  switch (clause.family) {
    case 'appropriation': {
      const { by: giver, fromYear, untilYear, what } = clause.parameters;
      const span = { from: new Temporal.PlainDate(fromYear, 1, 1), until: new Temporal.PlainDate(untilYear, 12, 31) };
      return [{ key: clause.id, kind: 'appropriation', giver, what, ...span, because: reason }];
    }
    case 'funding':
      return clause.parameters.grants.map(({ key, ...grant }) => ({
        ...grant,
        key: `${clause.id}/${key}`,
        kind: 'grant',
        because: reason,
      }));
    case 'paymentByCalendar':
    case 'paymentByInstalments':
    case 'paymentPerEvent': {
      const { payer: giver, what } = clause.parameters;
      return [{ key: clause.id, kind: 'payment', giver, what, ...term, because: reason }];
    }
    default:
      return [];
  }
}

/** The days it covers; null where its first day is not known. */
export function stretchOf({ from, until }: Term): Stretch | null {
  return from && { from, until };
}
