export { DayProvider, dayInAddress, isDay, useLookedAtDay } from '@landsby/front';
