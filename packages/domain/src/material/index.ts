export type { Approval, ApprovalReason } from './approval.ts';
export { type Asset, assetsOf, type LogoCheck, type LogoReason, type Version } from './asset.ts';
export { approvalGate, type AssetRefusal, publicationGate, versionGate } from './asset-gate.ts';
export { materialGate, type MaterialRefusal, rightsGate } from './material-gate.ts';
export { type Material, materialsOf } from './ownership.ts';
export { listToClean, type MarkedVersion, type Removal, removalsOf } from './removal.ts';
export { cleaningGate, demandGate, type RemovalRefusal } from './removal-gate.ts';
