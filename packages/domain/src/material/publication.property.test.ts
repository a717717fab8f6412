import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import type { Agreement } from '../agreement/index.ts';
import { keepRecord } from '../gate/index.ts';
import { recordSchema, type WrittenRecord } from '../record/index.ts';
import { approved, both, clauses, demand, made, published, today } from './a-record-of-a-poster.ts';

describe('whatever is tried, in whatever order', () => {
  const versions = fc.integer({ min: 1, max: 2 });
  const parties = fc.constantFrom('municipality', 'organisation', 'organisation');
  const asset = fc.constantFrom('poster', 'flyer');
  const anyRecord: fc.Arbitrary<WrittenRecord> = fc.oneof(
    fc
      .record({ asset, version: versions, carries: fc.subarray([...both]) })
      .map(({ asset: one, carries, version }) => made(version, { asset: one, carries })),
    fc
      .record({ asset, version: versions, by: parties, yes: fc.boolean() })
      .map(({ asset: one, by, version, yes }) => approved(version, { asset: one, by, approved: yes })),
    fc.record({ asset, version: versions }).map(({ asset: one, version }) => ({ ...published(version), asset: one })),
    fc.constant(demand('outdated', 'poster')),
  );

  const manyRecords = fc.array(anyRecord, { minLength: 8, maxLength: 60, size: 'max' });

  /** Each publication of a version with name or logo, and what had been answered about that version before. */
  function answersBeforePublications(records: readonly WrittenRecord[]) {
    const { events } = records.reduce<Agreement>((agreement, record) => {
      const kept = keepRecord(agreement, recordSchema.parse(record), today);
      return kept.accepted ? kept.value : agreement;
    }, anAgreement({ clauses }));
    return events.flatMap((event, index) => {
      if (event.kind !== 'assetPublished') return [];
      const ofVersion = events
        .slice(0, index)
        .filter(
          (one) => 'asset' in one && 'version' in one && one.asset === event.asset && one.version === event.version,
        );
      const isMarked = ofVersion.some((one) => one.kind === 'assetVersioned' && one.carries.length > 0);
      const answers = ofVersion.flatMap((one) => (one.kind === 'assetApproved' ? [[one.by, one.approved]] : []));
      return isMarked ? [answers] : [];
    });
  }

  it('S0.30 nothing with name and logo is out without an approval of that version, given before', () =>
    fc.assert(
      fc.property(manyRecords, (records) => {
        for (const answers of answersBeforePublications(records)) expect(answers).toEqual([['organisation', true]]);
      }),
      { numRuns: 800 },
    ));

  it('something with name and logo does come out', () => {
    const same = fc.sample(manyRecords, { numRuns: 200, seed: 1 });
    expect(same.flatMap(answersBeforePublications).length).toBeGreaterThan(20);
  });
});
