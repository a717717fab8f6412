export { type MemberRole, type Programme, programmeSchema } from './programme.ts';
