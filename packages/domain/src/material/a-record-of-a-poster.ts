import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { keepRecord } from '../gate/index.ts';
import { recordSchema, type WrittenRecord } from '../record/index.ts';

type Events = NonNullable<AgreementFacts['events']>;

type Made = WrittenRecord<'assetVersioned'>;

export const today = day('2026-12-31');

export const head = { on: '2026-03-01', by: 'municipality' } as const;

export const both: Made['carries'] = [
  { party: 'organisation', mark: 'name' },
  { party: 'organisation', mark: 'logo' },
];

export const made = (version: number, facts: Partial<Made> = {}): Made => ({
  kind: 'assetVersioned',
  ...head,
  asset: 'poster',
  version,
  title: 'Poster',
  of: 'socialMedia',
  material: null,
  carries: both,
  ...facts,
});

export const approved = (version: number, facts: Partial<WrittenRecord<'assetApproved'>> = {}) =>
  ({
    kind: 'assetApproved',
    ...head,
    by: 'organisation',
    asset: 'poster',
    version,
    approved: true,
    note: null,
    ...facts,
  }) as const;

export const published = (version: number) =>
  ({ kind: 'assetPublished', ...head, asset: 'poster', version, where: 'Web' }) as const;

export const guide = (...makers: string[]) =>
  ({ kind: 'materialRecorded', ...head, key: 'guide', title: 'Guide', makers }) as const;

export const demand = (trigger: 'outdated' | 'leaving', asset: string | null, by = 'organisation') =>
  ({ kind: 'removalDemanded', ...head, by, key: 'off', trigger, asset }) as const;

export const clauses = [
  aClause('communication', {
    approval: { by: 'organisation', triggeredBy: 'unsettled', responseDays: null },
    logosRequiredOf: ['municipality'],
  }),
  aClause('rightsToMaterials', { joint: 'agreedInPlan', removalOnDemand: { triggers: ['outdated', 'leaving'] } }),
  aClause('ordinaryTermination'),
];

export function refusal(record: WrittenRecord, events: Events, said = clauses) {
  const kept = keepRecord(anAgreement({ clauses: said, events }), recordSchema.parse(record), today);
  return kept.accepted ? null : kept.refusal;
}
