import type { Transaction } from '@landsby/db';
import type { Country, OrganisationKind } from '@landsby/domain/organisation';

export type FoundOrganisation = {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly country: Country;
  readonly name: string;
  readonly officialNumber: string | null;
  readonly aliases: readonly string[];
};

type Found = ReadonlyMap<string, FoundOrganisation>;

/** A page names the same few organisations many times: each is read once, and all that are asked for together at once. */
export class OrganisationStore {
  readonly #database: Transaction;
  readonly #asked = new Map<string, Promise<Found>>();
  #next: { readonly ids: Set<string>; readonly found: Promise<Found> } | undefined;

  constructor(database: Transaction) {
    this.#database = database;
  }

  async find(id: string): Promise<FoundOrganisation | null> {
    const asked = this.#asked.get(id) ?? this.#ask(id);
    return (await asked).get(id) ?? null;
  }

  /** Sent along with what is asked next; who acts is told by name. */
  readAhead(ids: readonly string[]): void {
    const unasked = new Set(ids.filter((id) => !this.#asked.has(id)));
    if (unasked.size === 0) return;
    const found = this.#read(unasked);
    found.catch(() => undefined);
    for (const id of unasked) this.#asked.set(id, found);
  }

  #ask(id: string): Promise<Found> {
    this.#next ??= this.#gather();
    this.#next.ids.add(id);
    this.#asked.set(id, this.#next.found);
    return this.#next.found;
  }

  #gather() {
    const ids = new Set<string>();
    const begun = new Promise<void>((resolve) => setImmediate(resolve));
    const found = begun.then(() => {
      this.#next = undefined;
      return this.#read(ids);
    });
    return { ids, found };
  }

  async #read(ids: ReadonlySet<string>): Promise<Found> {
    const rows = await this.#database.$queryRaw<FoundOrganisation[]>`
      select id, kind, country, name, official_number as "officialNumber", aliases
      from organisation where id = any(${[...ids].toSorted()}) order by id`;
    return new Map(rows.map((row) => [row.id, row]));
  }
}
