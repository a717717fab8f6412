export { PoliticalCases } from './PoliticalCases.tsx';
