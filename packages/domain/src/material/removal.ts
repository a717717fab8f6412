import { type Agreement, clausesOf, eventsOf, type EventOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import { type Because, because } from '../explanation/index.ts';
import type { Mark, RemovalTrigger } from '../record/index.ts';

/** One published version that shows a party's name or logo. */
export interface MarkedVersion {
  readonly asset: string;
  readonly title: string;
  readonly version: number;
  readonly marks: readonly Mark[];
  readonly where: readonly string[];
  /** The day on which the demand was followed here; null until then. */
  readonly cleanedOn: Day | null;
}

export interface Removal {
  readonly key: string;
  readonly by: string;
  readonly demandedOn: Day;
  readonly trigger: RemovalTrigger;
  readonly list: readonly MarkedVersion[];
  readonly because: Because;
}

/** S0.65: every demand with its exact list: what was published by now with the party's name or logo on it. */
export function removalsOf(agreement: Agreement): readonly Removal[] {
  const [clause] = clausesOf(agreement, 'rightsToMaterials');
  return eventsOf(agreement, 'removalDemanded').map((demand) => {
    const { asset, by, key, on, trigger } = demand;
    const list = markedWith(agreement, by)
      .filter((version) => asset === null || version.asset === asset)
      .map((version) => ({ ...version, cleanedOn: cleanedOn(agreement, demand, version) }));
    return { key, by, demandedOn: on, trigger, list, because: because(clause ?? null, []) };
  });
}

/** What a party could demand to have cleaned: published versions that show it and are not cleaned yet. */
export function listToClean(agreement: Agreement, party: string): readonly MarkedVersion[] {
  const cleaned = removalsOf(agreement)
    .filter(({ by }) => by === party)
    .flatMap(({ list }) => list.filter(({ cleanedOn: day }) => day !== null));
  return markedWith(agreement, party).filter(
    ({ asset, version }) => !cleaned.some((done) => done.asset === asset && done.version === version),
  );
}

function markedWith(agreement: Agreement, party: string): readonly MarkedVersion[] {
  return eventsOf(agreement, 'assetVersioned').flatMap(({ asset, carries, title, version }) => {
    const marks = [...new Set(carries.filter((carried) => carried.party === party).map(({ mark }) => mark))];
    const where = eventsOf(agreement, 'assetPublished')
      .filter((publication) => publication.asset === asset && publication.version === version)
      .map((publication) => publication.where);
    return marks.length > 0 && where.length > 0 ? [{ asset, title, version, marks, where, cleanedOn: null }] : [];
  });
}

function cleanedOn(
  agreement: Agreement,
  demand: EventOf<'removalDemanded'>,
  { asset, version }: Pick<MarkedVersion, 'asset' | 'version'>,
): Day | null {
  const done = eventsOf(agreement, 'removalDone').find(
    (removal) => removal.demand === demand.key && removal.asset === asset && removal.version === version,
  );
  return done?.on ?? null;
}
