import type { Agreement } from '@landsby/domain/agreement';

export type TermsCache = {
  readonly get: (key: string) => Agreement | undefined;
  readonly set: (key: string, terms: Agreement) => void;
};

const most = 2_000;

/** Terms under the version they were read in: they never change, so only the least recently used ones leave. */
export function openTermsCache(size: number = most): TermsCache {
  const kept = new Map<string, Agreement>();
  return {
    get: (key) => {
      const terms = kept.get(key);
      if (terms) {
        kept.delete(key);
        kept.set(key, terms);
      }
      return terms;
    },
    set: (key, terms) => {
      kept.set(key, terms);
      const [oldest] = kept.keys();
      if (kept.size > size && oldest !== undefined) kept.delete(oldest);
    },
  };
}
