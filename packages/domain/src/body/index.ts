export { type Body, bodiesOf, type Sight } from './body.ts';
export { type CadencePeriod, type CadenceState, cadenceOf } from './cadence.ts';
export { type Hosting, hostings, nextHost } from './host.ts';
export { type Attendance, type Meeting, meetingsOf } from './meeting.ts';
export { decisionRuleOf } from './rule.ts';
export type { Seat } from './seat.ts';
export { type BodyFault, demandsOf, type SeatDemand, type Validity, validityOf } from './validity.ts';
