export { ProgrammeGate } from './ProgrammeGate.tsx';
