export { type Provision, type ProvisionSays, type ProvisionState } from './provision.ts';
export { provisionsOf } from './provisions-of.ts';
