import type { Agreement } from '@landsby/domain/agreement';

/** A row as it was listed; the number of events, which is the last one's, tells viewers apart that see the text but nothing of what happened under it. */
export type ListedRow = {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly events: number;
};

export type TermsCache = {
  readonly get: (row: ListedRow) => Agreement | undefined;
  readonly set: (row: ListedRow, terms: Agreement) => void;
  /** Terms of the agreement in some version, if there are any. */
  readonly some: (row: Pick<ListedRow, 'programmeId' | 'id'>) => Agreement | undefined;
};

type Kept = { readonly version: number; readonly byEvents: Map<number, Agreement> };

const most = 2_000;

/** Terms under the version they were read in: they never change, so a newer version takes their place and the least recently used leave. */
export function openTermsCache(size: number = most): TermsCache {
  const kept = new Map<string, Kept>();
  return {
    get: (row) => {
      const key = keyOf(row);
      const found = kept.get(key);
      if (found?.version !== row.version) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.byEvents.get(row.events);
    },
    set: (row, terms) => {
      const key = keyOf(row);
      const known = kept.get(key);
      if (known && known.version > row.version) return;
      const { byEvents } = known?.version === row.version ? known : { byEvents: new Map<number, Agreement>() };
      kept.delete(key);
      kept.set(key, { version: row.version, byEvents: byEvents.set(row.events, terms) });
      const [oldest] = kept.keys();
      if (kept.size > size && oldest !== undefined) kept.delete(oldest);
    },
    some: (row) => kept.get(keyOf(row))?.byEvents.values().next().value,
  };
}

function keyOf({ programmeId, id }: Pick<ListedRow, 'programmeId' | 'id'>): string {
  return `${programmeId}/${id}`;
}
