import { type Agreement, clausesOf, departures, eventsOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { RecordOf } from '../record/index.ts';
import { removalsOf } from './removal.ts';

export type RemovalRefusal =
  | { readonly code: 'noRemovalAgreed' }
  | { readonly code: 'triggerNotAgreed'; readonly trigger: string }
  | { readonly code: 'nobodyLeaves' }
  | { readonly code: 'outdatedNeedsAsset' }
  | { readonly code: 'leavingTakesAll' }
  | { readonly code: 'nothingToClean' }
  | { readonly code: 'unknownDemand'; readonly demand: string }
  | { readonly code: 'notOnTheList'; readonly asset: string; readonly version: number }
  | { readonly code: 'alreadyCleaned'; readonly on: Day };

/** S0.65: a power, not a consequence: by whoever shows on it, when material is outdated or a party leaves. */
export function demandGate(
  agreement: Agreement,
  { asset, by, trigger }: RecordOf<'removalDemanded'>,
  today: Day,
): RemovalRefusal | null {
  const allowed = clausesOf(agreement, 'rightsToMaterials').flatMap(
    ({ parameters }) => parameters.removalOnDemand?.triggers ?? [],
  );
  if (allowed.length === 0) return { code: 'noRemovalAgreed' };
  if (!allowed.includes(trigger)) return { code: 'triggerNotAgreed', trigger };
  if (trigger === 'leaving' && asset !== null) return { code: 'leavingTakesAll' };
  if (trigger === 'leaving' && departures(agreement, today).length === 0) return { code: 'nobodyLeaves' };
  if (trigger === 'outdated' && asset === null) return { code: 'outdatedNeedsAsset' };
  const shows = eventsOf(agreement, 'assetVersioned').some(
    (made) => (asset === null || made.asset === asset) && made.carries.some(({ party }) => party === by),
  );
  return shows ? null : { code: 'nothingToClean' };
}

export function cleaningGate(
  agreement: Agreement,
  { asset, demand: key, version }: RecordOf<'removalDone'>,
): RemovalRefusal | null {
  const demand = removalsOf(agreement).find((one) => one.key === key);
  if (!demand) return { code: 'unknownDemand', demand: key };
  const marked = demand.list.find((one) => one.asset === asset && one.version === version);
  if (!marked) return { code: 'notOnTheList', asset, version };
  return marked.cleanedOn ? { code: 'alreadyCleaned', on: marked.cleanedOn } : null;
}
