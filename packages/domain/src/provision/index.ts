export type { Provision, ProvisionSays, ProvisionState } from './provision.ts';
export { provisionsOf } from './provisions-of.ts';
