export { Prisma, PrismaClient } from '../generated/client/client.ts';
export { type NewAgreement, saveAgreement } from './agreement/save-agreement.ts';
export { type Engine } from './connection/connection.ts';
export { DatabaseProblem, type DatabaseProblemKind } from './connection/database-problem.ts';
export { type Database, openDatabase, type Where } from './database.ts';
export { openDoor, type Transaction, type Visit } from './door/door.ts';
export { type HeldDoor, holdDoor } from './door/held-door.ts';
export { type DatabaseRefusal, type DatabaseRefusalKind, databaseRefusal } from './door/refusal.ts';
export { capacities, type Capacity, type Viewer, type Visitor } from './door/visitor.ts';
