export { RecordedActs } from './RecordedActs.tsx';
export { useItemToDo } from './use-item-to-do.tsx';
