export { DayProvider, dayInAddress, useLookedAtDay } from '@landsby/front';
