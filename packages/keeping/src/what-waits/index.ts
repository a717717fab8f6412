export { type GroupByDay, groupOf, groupsByDay } from './group-by-day.ts';
