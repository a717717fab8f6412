import type { Agreement } from '../agreement/index.ts';
import { compareDays, type Day, shared, type Stretch } from '../calendar/index.ts';
import { type FundingSource, fundingSources, stretchOf } from './funding-source.ts';

/** Days on which more than one source pays, and their keys. */
export interface FundingOverlap extends Stretch {
  readonly sources: readonly string[];
}

/** Where appropriations and grants lie over each other, day by day the same sources in one stretch; a payment is made out of them and does not count besides. */
export function fundingOverlaps(agreement: Agreement, asOf: Day): readonly FundingOverlap[] {
  const sources = fundingSources(agreement, asOf).filter(({ kind }) => kind !== 'payment');
  return stretchesApart(sources).flatMap((stretch) => {
    const paying = sources.filter((source) => covers(source, stretch)).map(({ key }) => key);
    return paying.length > 1 ? [{ ...stretch, sources: paying }] : [];
  });
}

/** The stretches between every day on which a source begins or has ended. */
function stretchesApart(sources: readonly FundingSource[]): readonly Stretch[] {
  const turns = sources.flatMap((source) => {
    const stretch = stretchOf(source);
    if (!stretch) return [];
    return stretch.until ? [stretch.from, stretch.until.add({ days: 1 })] : [stretch.from];
  });
  const days = turns.toSorted(compareDays);
  return days.map((from, index) => ({ from, until: days[index + 1]?.subtract({ days: 1 }) ?? null }));
}

function covers(source: FundingSource, stretch: Stretch): boolean {
  const covered = stretchOf(source);
  return covered !== null && shared(covered, stretch) !== null;
}
