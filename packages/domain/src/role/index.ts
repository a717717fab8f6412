export { type CoverageState, coverage, coverageStates, type Holding, type Stretch } from './coverage.ts';
export { type Role, type RoleStanding, type RoleState, rolesOf, roleStates } from './role.ts';
