import { giveNotice } from '@landsby/domain/agreement';
import { openDoor, type Transaction, type Viewer } from '@landsby/db';
import { seedDatabase } from '@landsby/db/seed';
import { engines, freshDatabase, type TestDatabase } from '@landsby/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ActStore } from '../operation/act.store.ts';
import { AgreementStore } from './agreement.store.ts';
import type { ShownAgreement } from './shown-agreement.ts';
import { openTermsCache } from './terms-cache.ts';

const now = Temporal.Instant.from('2026-11-21T12:00:00Z');
const today = Temporal.PlainDate.from('2026-11-21');
const viewer: Viewer = { capacity: 'municipality', organisationId: 'eksempelsund', personId: 'demo-eksempelsund' };

describe.each(engines)('an agreement read while somebody acts on it, on %s', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase(engine);
    await seedDatabase(database, now);
  });
  afterAll(() => database.close());

  const find = (transaction: Transaction, cache = openTermsCache()) =>
    new AgreementStore(transaction, cache).findByKey('village', 'village-eksempelsund');
  const act = () =>
    openDoor(database, { as: viewer, intent: 'write' }, async (transaction) => {
      const of = await found(find(transaction));
      const noticed = giveNotice(of.terms, { by: 'municipality', ground: 'ordinary', on: today, cause: null }, today);
      if (!noticed.accepted) throw new Error(`The notice was refused: ${noticed.refusal.kind}`);
      const by = { organisationId: viewer.organisationId, now };
      const { saving, saved } = new AgreementStore(transaction, openTermsCache()).adding(of, noticed.value, by);
      const notice = { programmeId: 'village', operation: 'giveNotice', clientKey: 'meanwhile', input: {} };
      const recording = { on: today, target: of.id, beforeVersion: of.version, afterVersion: saved.version, events: 0 };
      const acts = new ActStore(transaction, { ...viewer, capacities: ['municipality'] }, now);
      return acts.record(notice, recording, saving);
    });

  it('has the version that its terms came with, in the answer and in memory', async () => {
    const before = await found(openDoor(database, { as: viewer, intent: 'read' }, (transaction) => find(transaction)));
    const cache = openTermsCache();
    const read = await found(find(interrupted(database, act), cache));
    const after = await found(openDoor(database, { as: viewer, intent: 'read' }, (transaction) => find(transaction)));

    expect([after.version, after.terms.events.length]).toEqual([before.version + 1, before.terms.events.length + 1]);
    expect(read).toEqual(after);
    const row = (of: ShownAgreement) => ({ ...of, events: of.terms.events.length });
    expect([cache.get(row(before)), cache.get(row(after))]).toEqual([undefined, read.terms]);
  });

  it('keeps its text while it says the same, and has another once it does not', async () => {
    const cache = openTermsCache();
    const read = () =>
      found(openDoor(database, { as: viewer, intent: 'read' }, (transaction) => find(transaction, cache)));
    const changed = (statement: string) =>
      database.behind(`${statement}; UPDATE agreement SET version = version + 1 WHERE id = 'village-eksempelsund'`);
    const before = await read();
    await changed('SELECT');
    const same = await read();
    expect([same.version, same.terms.clauses === before.terms.clauses]).toEqual([before.version + 1, true]);

    await changed(
      `UPDATE clause SET printed_number = '99' WHERE agreement_id = 'village-eksempelsund' AND position = 0`,
    );
    const { terms } = await read();
    const numbered = before.terms.clauses.map((clause, place) =>
      place === 0 ? { ...clause, printedNumber: '99' } : clause,
    );
    expect(terms).toEqual({ ...before.terms, clauses: numbered });
  });
});

/** Each statement sees what was committed before it, as within a transaction of READ COMMITTED; the act comes after the first. */
function interrupted(database: TestDatabase, act: () => Promise<unknown>): Transaction {
  let statements = 0;
  const $queryRaw = async (...asked: Parameters<Transaction['$queryRaw']>) => {
    const answer = await openDoor(database, { as: viewer, intent: 'read' }, (transaction) =>
      transaction.$queryRaw(...asked),
    );
    statements += 1;
    if (statements === 1) await act();
    return answer;
  };
  return { $queryRaw, $readDecided: $queryRaw } as unknown as Transaction;
}

async function found(finding: Promise<ShownAgreement | null>): Promise<ShownAgreement> {
  const of = await finding;
  if (!of) throw new Error('The agreement is not there.');
  return of;
}
