export { TermTimeline } from './TermTimeline.tsx';
