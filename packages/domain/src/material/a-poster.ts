import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { asKnownOn } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';

export type Events = NonNullable<AgreementFacts['events']>;
export type Event = Events[number];
export type Communication = NonNullable<Parameters<typeof aClause<'communication'>>[1]>;
type Rights = NonNullable<Parameters<typeof aClause<'rightsToMaterials'>>[1]>;
type Marked = Extract<Event, { kind: 'assetVersioned' }>['carries'];

export const both: Marked = [
  { party: 'organisation', mark: 'name' },
  { party: 'organisation', mark: 'logo' },
];
export const approval = { by: 'organisation', triggeredBy: 'unsettled', responseDays: null } as const;
export const made = (
  version: number,
  carries: Marked,
  of: Extract<Event, { kind: 'assetVersioned' }>['of'] = 'marketing',
): Event => ({
  kind: 'assetVersioned',
  on: `2026-02-0${version}`,
  by: 'municipality',
  asset: 'poster',
  version,
  title: 'Poster',
  of,
  material: null,
  carries: [...carries],
});
export const answered = (version: number, approved = true, by = 'organisation'): Event => ({
  kind: 'assetApproved',
  on: '2026-03-01',
  by,
  asset: 'poster',
  version,
  approved,
  note: null,
});
export const published = (version: number): Event => ({
  kind: 'assetPublished',
  on: '2026-03-02',
  by: 'municipality',
  asset: 'poster',
  version,
  where: 'Town hall',
});

export function agreement(events: Events, communication: Communication = { approval }, rights: Rights = {}) {
  const clauses = [
    aClause('communication', communication, { ruleIds: ['S0.30'] }),
    aClause('rightsToMaterials', rights),
  ];
  return asKnownOn(
    anAgreement({ parties: ['municipality', 'organisation', 'third'], clauses, events }),
    day('2026-12-31'),
  );
}
