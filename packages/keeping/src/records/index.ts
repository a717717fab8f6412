export { Records } from './Records.tsx';
export { RecordSomething } from './RecordSomething.tsx';
