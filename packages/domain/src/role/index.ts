export type { CoverageState, Holding, Stretch } from './coverage.ts';
export { type Role, type RoleState, rolesOf } from './role.ts';
