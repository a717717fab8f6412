export { familyExamples } from './of-target-group.ts';
export { type Provision, type ProvisionSays, type ProvisionState, provisionStates } from './provision.ts';
export { provisionsOf } from './provisions-of.ts';
