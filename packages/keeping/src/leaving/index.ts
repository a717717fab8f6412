export { ToSettle } from './ToSettle.tsx';
