export { type CounsellingReading, mayRead } from './counselling-room.ts';
export { type CountRefusal, countGate } from './count-gate.ts';
export { type FamilyCount, familyCounts } from './family-counts.ts';
export { type ActivityPart, levelOf, partAt, partsAt, type PartAtLevel } from './need-level.ts';
export { type RegisterToCount, registersToCount } from './registers-to-count.ts';
export { registerRisks, type RegisterRisk, type RiskOfRecognition, riskOf } from './registration.ts';
export { type FamilyFacts, targetGroup } from './target-group.ts';
