export { mayRead } from './counselling-room.ts';
export { type CountRefusal, countGate } from './count-gate.ts';
export { familyCounts } from './family-counts.ts';
export { type ActivityPart, partsAt } from './need-level.ts';
export { type RegisterToCount, registersToCount } from './registers-to-count.ts';
export { registerRisks, type RiskOfRecognition } from './registration.ts';
export { type FamilyFacts, targetGroup } from './target-group.ts';
