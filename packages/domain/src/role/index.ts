export { type CoverageState, type Holding, type Stretch } from './coverage.ts';
export { type Role, type RoleState, rolesOf } from './role.ts';
