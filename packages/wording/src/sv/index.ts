export { deeds } from './deeds.ts';
export { frames } from './frames.ts';
export { labels } from './labels.ts';
export { missing } from './missing.ts';
export { records } from './records.ts';
export { refusals } from './refusals.ts';
export { stateReasons, statusReasons } from './states.ts';
export { steps } from './steps.ts';
