import { type Agreement, asKnownOn, eventsOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { Sight } from '../body/index.ts';
import { type Carriers, carriersOf } from './carriers.ts';
import { municipalitiesIn } from './municipalities.ts';

/** S0.24: an effort that several municipalities carry together, and who still does on the day. */
export interface SharedEffort {
  readonly effort: string;
  readonly name: string;
  readonly carriedBy: Carriers;
}

/** Agreements that record a shared effort under one key mean one effort. */
export function sharedEfforts(programme: readonly Agreement[], asOf: Day, sight: Sight): readonly SharedEffort[] {
  const found = new Map<string, SharedEffort>();
  for (const agreement of programme) {
    const known = asKnownOn(agreement, asOf);
    for (const { key, name, scope } of eventsOf(known, 'effortRecorded')) {
      if (scope !== 'shared') continue;
      const carriedBy = [...(found.get(key)?.carriedBy.seen ?? []), ...municipalitiesIn(known, asOf)];
      found.set(key, {
        effort: key,
        name: found.get(key)?.name ?? name,
        carriedBy: carriersOf(carriedBy, null, sight),
      });
    }
  }
  return [...found.values()];
}
