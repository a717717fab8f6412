import { earliestDay, latestDay } from '@landsby/ui';
import { createContext, use } from 'react';

export interface LookedAtDay {
  readonly day: string;
  readonly today: string;
  readonly isToday: boolean;
}

const Day = createContext<LookedAtDay | null>(null);
export const DayProvider = Day.Provider;

/** The day everything is asked for. */
export function useLookedAtDay(): LookedAtDay {
  const day = use(Day);
  if (!day) throw new Error('DayProvider is missing above this component');
  return day;
}

/** `?day=` as it may stand in an address; what is no day, or too far away to be asked about, is left out. */
export function dayInAddress({ day }: Record<string, unknown>): { readonly day?: string } {
  return isDay(day) ? { day } : {};
}

export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  if (value < earliestDay || value > latestDay) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}
