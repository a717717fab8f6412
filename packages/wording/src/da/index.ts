export { deeds } from './deeds.ts';
export { frames } from './frames.ts';
export { labels } from './labels.ts';
export { missing } from './missing.ts';
export { stateReasons, statusReasons } from './states.ts';
export { steps } from './steps.ts';
