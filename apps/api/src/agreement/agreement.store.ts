import { type Agreement, writeAgreementEvent } from '@landsby/domain/agreement';
import type { Clause } from '@landsby/domain/clause';
import { Prisma, saveAgreement, type Transaction } from '@landsby/db';
import { keysOf } from '../schema/row-id.ts';
import { digestOf, type KeptRow, readTerms } from './kept-terms.ts';
import { type PartOf, partOf, type ShownAgreement } from './shown-agreement.ts';
import type { ListedRow, TermsCache } from './terms-cache.ts';

type Read = { readonly version: number; readonly terms: Agreement };

/** The party's organisation; null for the secretariat, which the audit names. */
type By = { readonly organisationId: string | null; readonly now: Temporal.Instant };

type Adding = { readonly saving: Prisma.Sql; readonly saved: ShownAgreement };

export class AgreementStore {
  readonly #database: Transaction;
  readonly #cache: TermsCache;
  readonly #shown = new Map<string, Promise<readonly ShownAgreement[]>>();
  readonly #found = new Map<string, Promise<ShownAgreement | null>>();
  readonly #saved: ShownAgreement[] = [];

  constructor(database: Transaction, cache: TermsCache) {
    this.#database = database;
    this.#cache = cache;
  }

  async find(rowId: string | undefined): Promise<ShownAgreement | null> {
    const [programmeId, id, ...rest] = keysOf(rowId ?? '');
    if (programmeId === undefined || id === undefined || rest.length > 0) return null;
    return this.findByKey(programmeId, id);
  }

  /** As it is now, whatever was read before in the operation. */
  findAnew(rowId: string | undefined): Promise<ShownAgreement | null> {
    this.#forget();
    return this.find(rowId);
  }

  /** Read once an operation, however many of its fields ask. */
  findByKey(programmeId: string, id: string): Promise<ShownAgreement | null> {
    const key = `${programmeId}/${id}`;
    const known = this.#found.get(key) ?? this.#find(programmeId, id);
    this.#found.set(key, known);
    return known;
  }

  async #find(programmeId: string, id: string): Promise<ShownAgreement | null> {
    const all = await this.#shown.get(programmeId);
    if (all) return all.find((of) => of.id === id) ?? null;
    const [shown] = await this.#show(await this.#listed(Prisma.sql`a.programme_id = ${programmeId} and a.id = ${id}`));
    return shown ?? null;
  }

  /** Who were its parties when it was last read, by anybody: whom to ask about together with it. */
  organisationsLastIn(programmeId: string, id: string): readonly string[] {
    const parties = this.#cache.some({ programmeId, id })?.parties ?? [];
    return parties.flatMap(({ organisation }) => organisation ?? []);
  }

  #forget(): void {
    this.#shown.clear();
    this.#found.clear();
  }

  /** Read once an operation, however many of its fields ask. */
  ofProgramme(programmeId: string): Promise<readonly ShownAgreement[]> {
    const known = this.#shown.get(programmeId) ?? this.#showAll(programmeId);
    this.#shown.set(programmeId, known);
    return known;
  }

  async #showAll(programmeId: string): Promise<readonly ShownAgreement[]> {
    return this.#show(await this.#listed(Prisma.sql`a.programme_id = ${programmeId}`));
  }

  /** What the database lists for this viewer in this transaction, as one text; without a row here nothing is answered from memory. */
  async #listed(where: Prisma.Sql): Promise<readonly ListedRow[]> {
    const [listed] = await this.#database.$queryRaw<{ readonly rows: string }[]>`
      select coalesce(json_agg(json_build_object('programmeId', a.programme_id, 'id', a.id, 'version', a.version, 'events', coalesce((
        select max(e.sequence) from agreement_event e where e.programme_id = a.programme_id and e.agreement_id = a.id
      ), 0)) order by a.id collate "C"), '[]')::text as rows
      from agreement a where ${where}`;
    return JSON.parse(listed?.rows ?? '[]') as readonly ListedRow[];
  }

  async findClause(rowId: string): Promise<PartOf<Clause> | null> {
    const [programmeId, id, clauseId, ...rest] = keysOf(rowId);
    if (programmeId === undefined || id === undefined || rest.length > 0) return null;
    const of = await this.findByKey(programmeId, id);
    const clause = of?.terms.clauses.find((candidate) => candidate.id === clauseId);
    return of && clause ? partOf(of, clause) : null;
  }

  async saveNew(programmeId: string, terms: Agreement, now: Temporal.Instant): Promise<ShownAgreement> {
    this.#forget();
    await saveAgreement(this.#database, programmeId, { terms, now });
    return { programmeId, id: terms.key, version: 1, terms };
  }

  /** What the rules added as a part of a statement: only by an `unused` key and over the version that was read is anything `moved`, and whatever goes on from there. */
  adding(of: ShownAgreement, terms: Agreement, { organisationId, now }: By): Adding {
    const { programmeId, id, version } = of;
    const before = of.terms.events.length;
    const added = terms.events.slice(before).map(writeAgreementEvent);
    const saving = Prisma.sql`moved as (
        update agreement set version = version + 1 from unused
        where programme_id = ${programmeId} and id = ${id} and version = ${version} returning programme_id, id),
      happened as (
        insert into agreement_event
          (programme_id, agreement_id, sequence, kind, occurred_on, recorded_at, by_organisation_id, payload)
        select moved.programme_id, moved.id, ${before}::int + place::int, event ->> 'kind', (event ->> 'on')::date,
          ${now.toString()}::timestamptz, ${organisationId}, event
        from moved, jsonb_array_elements(${JSON.stringify(added)}::jsonb) with ordinality as added(event, place))`;
    return { saving, saved: { programmeId, id, version: version + 1, terms } };
  }

  /** What was read before no longer stands. */
  hasSaved(saved: ShownAgreement): void {
    this.#forget();
    this.#saved.push(saved);
  }

  /** Once it is committed, what was saved need not be read again. */
  keepSaved(): void {
    for (const { programmeId, id, version, terms } of this.#saved)
      this.#cache.set({ programmeId, id, version, events: terms.events.length }, terms);
  }

  async #show(rows: readonly ListedRow[]): Promise<readonly ShownAgreement[]> {
    const known = new Map(rows.map((row) => [row, this.#known(row)]));
    const read = await this.#read(rows.filter((row) => !known.get(row)));
    return rows.map((row) => {
      const found = known.get(row) ?? read.get(row);
      if (!found) throw new Error(`Agreement ${row.id} of ${row.programmeId} was listed but could not be read.`);
      return { programmeId: row.programmeId, id: row.id, ...found };
    });
  }

  #known(row: ListedRow): Read | undefined {
    const terms = this.#cache.get(row);
    return terms && { version: row.version, terms };
  }

  /** An act may be committed between the listing and this statement, so the version is the one that came with the terms. */
  async #read(rows: readonly ListedRow[]): Promise<ReadonlyMap<ListedRow, Read>> {
    const read = new Map<ListedRow, Read>();
    if (rows.length === 0) return read;
    const before = rows.map((row) => ({ row, terms: this.#cache.some(row) }));
    const kept = await readKept(this.#database, before);
    for (const { row, terms: known } of before) {
      const found = kept.find(({ programmeId, id }) => programmeId === row.programmeId && id === row.id);
      if (!found) continue;
      // Several operations may have asked at once; the first to have it spares the others the work.
      const since = found.version === row.version ? this.#cache.get(row) : undefined;
      const terms = since ?? readTerms(found, known);
      const { programmeId, id, version } = found;
      read.set(row, { version, terms });
      this.#cache.set({ programmeId, id, version, events: terms.events.length }, terms);
    }
    return read;
  }
}

type Before = { readonly row: ListedRow; readonly terms: Agreement | undefined };

/** The rows and versions that were listed decide it. What an agreement says travels only where it is not known yet. */
function readKept(database: Transaction, before: readonly Before[]): Promise<KeptRow[]> {
  const programmeIds = before.map(({ row }) => row.programmeId);
  const ids = before.map(({ row }) => row.id);
  const digests = before.map(({ terms }) => digestOf(terms));
  return database.$readDecided<KeptRow[]>`
    select a.programme_id as "programmeId", a.id, a.version, said.digest,
      case when said.digest = asked.digest then null else said.text end as text,
      coalesce((
        select json_agg(e.payload order by e.sequence)
        from agreement_event e where e.programme_id = a.programme_id and e.agreement_id = a.id), '[]')::text as events
    from unnest(${programmeIds}::text[], ${ids}::text[], ${digests}::text[]) as asked(programme_id, id, digest)
      join agreement a on a.programme_id = asked.programme_id and a.id = asked.id
      cross join lateral (select jsonb_build_object(
        'key', a.id, 'title', a.title, 'form', a.form, 'kind', a.kind, 'template', a.template_id, 'language', a.language,
        'documentDate', a.document_date, 'revisionDate', a.revision_date, 'recordsSince', a.records_since,
        'conclusion', case when a.is_concluded
          then jsonb_build_object('kind', 'concluded', 'on', a.concluded_on)
          else jsonb_build_object('kind', 'notConcluded') end,
        'openSlots', a.open_slots,
        'parties', coalesce((
          select jsonb_agg(jsonb_build_object(
            'key', p.key, 'organisation', p.organisation_id, 'side', p.side, 'actingThrough', p.acting_through) order by p.position)
          from agreement_party p where p.programme_id = a.programme_id and p.agreement_id = a.id), '[]'),
        'clauses', coalesce((
          select jsonb_agg(jsonb_build_object(
            'id', c.id, 'printedNumber', c.printed_number, 'family', c.family, 'parameters', c.parameters,
            'ruleIds', to_jsonb(c.rule_ids), 'heading', c.heading, 'body', c.body) order by c.position)
          from clause c where c.programme_id = a.programme_id and c.agreement_id = a.id), '[]')
      )::text as text offset 0) as written
      cross join lateral (
        select written.text, encode(sha256(convert_to(written.text, 'UTF8')), 'base64') as digest offset 0) as said`;
}
