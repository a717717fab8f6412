export { breachRights, forCauseRights, ordinaryTerminationRights, renewalDuties } from './exit-and-renewal.ts';
export { conditionDuties, openingHoursDuties } from './hours-and-decisions.ts';
export { bodyDuties, planDuties, reportDuties, reviewDuties } from './meetings-and-plans.ts';
export { appropriationDuties, calendarPaymentDuties, eventPaymentDuties, fundingDuties } from './money.ts';
export { commitmentDuties, communicationDuties, dataDuties, involvementDuties, mappingDuties, materialDuties } from './people-and-purpose.ts';
