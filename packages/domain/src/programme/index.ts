export { type MemberRole, memberRoles, type Programme, programmeSchema } from './programme.ts';
