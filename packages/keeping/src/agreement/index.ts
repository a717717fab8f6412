export { CitedStatutes } from './CitedStatutes.tsx';
export { Precedence } from './Precedence.tsx';
