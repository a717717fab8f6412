import type { AgreementDefinition } from '../agreement/definition.ts';
import type { Wrong } from '../agreement/definition-problem.ts';
import { foundOf } from '../expectation/index.ts';
import { needsApproval } from '../material/needs-approval.ts';
import type { RecordOf } from './record.ts';
import { unlessAmong } from './unless-among.ts';

type Versioned = RecordOf<'assetVersioned'>;
interface Named {
  readonly asset: string;
  readonly version: number;
}

/** Materials, assets and demands that name what the definition has not, and publications without an approval that stands. */
export const impossibleMaterials = {
  materialRecorded: ({ makers }: RecordOf<'materialRecorded'>, definition: AgreementDefinition): readonly Wrong[] =>
    makers.flatMap((maker, index) => aParty(maker, `makers[${index}]`, definition)),
  materialRightsAgreed: (
    { material, owners }: RecordOf<'materialRightsAgreed'>,
    definition: AgreementDefinition,
  ): readonly Wrong[] => [
    ...unlessAmong(material, materials(definition), { field: 'material', named: 'material' }),
    ...owners.flatMap((owner, index) => aParty(owner, `owners[${index}]`, definition)),
  ],
  assetVersioned: ({ carries, material }: Versioned, definition: AgreementDefinition): readonly Wrong[] => [
    ...(material === null
      ? []
      : unlessAmong(material, materials(definition), { field: 'material', named: 'material' })),
    ...carries.flatMap(({ party }, index) => aParty(party, `carries[${index}].party`, definition)),
  ],
  assetApproved: (record: RecordOf<'assetApproved'>, definition: AgreementDefinition): readonly Wrong[] => [
    ...unknownVersion(record, definition),
    ...unlessAmong(record.by, approvers(definition), { field: 'by', named: 'approver' }),
  ],
  assetPublished: (record: RecordOf<'assetPublished'>, definition: AgreementDefinition): readonly Wrong[] => {
    const unknown = unknownVersion(record, definition);
    return unknown.length > 0 ? unknown : unapproved(record, definition);
  },
  removalDemanded: ({ asset }: RecordOf<'removalDemanded'>, definition: AgreementDefinition): readonly Wrong[] => {
    if (asset === null) return [];
    const assets = definition.events.flatMap((event) => (event.kind === 'assetVersioned' ? [event.asset] : []));
    return unlessAmong(asset, [...new Set(assets)], { field: 'asset', named: 'asset' });
  },
  removalDone: (record: RecordOf<'removalDone'>, definition: AgreementDefinition): readonly Wrong[] => {
    const demands = definition.events.flatMap((event) => (event.kind === 'removalDemanded' ? [event.key] : []));
    return [
      ...unlessAmong(record.demand, demands, { field: 'demand', named: 'demand' }),
      ...unknownVersion(record, definition),
    ];
  },
};

function aParty(key: string, field: string, { parties }: AgreementDefinition): readonly Wrong[] {
  return unlessAmong(
    key,
    parties.map((party) => party.key),
    { field, named: 'party' },
  );
}

function materials({ events }: AgreementDefinition): readonly string[] {
  return events.flatMap((event) => (event.kind === 'materialRecorded' ? [event.key] : []));
}

function approvers({ clauses }: AgreementDefinition): readonly string[] {
  return clauses.flatMap((clause) =>
    clause.family === 'communication' && clause.parameters.approval ? [clause.parameters.approval.by] : [],
  );
}

function versionOf({ asset, version }: Named, { events }: AgreementDefinition): Versioned | undefined {
  return events.find(
    (event): event is Versioned =>
      event.kind === 'assetVersioned' && event.asset === asset && event.version === version,
  );
}

function unknownVersion(record: Named, definition: AgreementDefinition): readonly Wrong[] {
  if (versionOf(record, definition)) return [];
  return [{ field: 'version', expected: { code: 'recordedVersion' }, found: foundOf(record.version) }];
}

/** S0.30: a definition tells of no publication that the gate would have stopped for want of an approval. */
function unapproved(record: RecordOf<'assetPublished'>, definition: AgreementDefinition): readonly Wrong[] {
  const made = versionOf(record, definition);
  const before = definition.events.slice(0, definition.events.indexOf(record));
  return definition.clauses.flatMap((clause) => {
    const approval = clause.family === 'communication' ? clause.parameters.approval : null;
    if (!approval || !made || needsApproval(approval, made) === false) return [];
    const stands = before.some(
      (event) =>
        event.kind === 'assetApproved' &&
        event.asset === record.asset &&
        event.version === record.version &&
        event.by === approval.by &&
        event.approved,
    );
    const expected = { code: 'approvedVersion', by: approval.by } as const;
    return stands ? [] : [{ field: 'version', expected, found: foundOf(record.version) }];
  });
}
