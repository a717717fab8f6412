import type { Sight } from '../body/index.ts';
import { type Answer, explain, type Source, undetermined } from '../explanation/index.ts';

/** Who carries something together with others. */
export interface Carriers {
  /** As far as the agreements that are seen tell. */
  readonly seen: readonly string[];
  /** All of them; undetermined to whoever does not see the others' agreements. */
  readonly all: Answer<readonly string[]>;
}

export function carriersOf(organisations: readonly string[], source: Source | null, sight: Sight): Carriers {
  const seen = [...new Set(organisations)];
  const all =
    sight === 'programme' ? explain(seen, source, []) : undetermined({ code: 'otherAgreementsUnseen' }, source);
  return { seen, all };
}
