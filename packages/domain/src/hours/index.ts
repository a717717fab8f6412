export { firstHoursAgreedOn } from './agreed-hours.ts';
export { closedOccasionSteps } from './closed-occasion-steps.ts';
export { type ClosedDay, closedDays } from './closed-days.ts';
export { type ContingencyStep, contingencyStep } from './contingency.ts';
export { type HoursRefusal, illnessGate, specialHoursGate, weekHoursGate } from './gate.ts';
export { hoursOn, type OpenTimes } from './hours-on.ts';
