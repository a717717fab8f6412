export { CitedStatutes } from './CitedStatutes.tsx';
export { Precedence } from './Precedence.tsx';
export { StandingNotices } from './StandingNotices.tsx';
