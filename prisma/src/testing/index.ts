export { engines, freshDatabase, type TestDatabase } from './fresh-database.ts';
