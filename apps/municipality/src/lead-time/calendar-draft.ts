import { useState } from 'react';
import { type ReadDays, readDays } from './read-days.ts';

interface CalendarDraft {
  readonly body: string;
  readonly name: string;
  readonly year: number;
  readonly handIn: string;
  readonly text: string;
}

/** What is being written, and what it is read as. */
export function useCalendarDraft(body: string, year: number) {
  const [draft, setDraft] = useState<CalendarDraft>({ body, name: '', year, handIn: '14', text: '' });
  const read: ReadDays & { readonly handIn: number | null } = {
    ...readDays(draft.text, draft.year),
    handIn: handInOf(draft.handIn),
  };
  return { draft, read, change: (next: Partial<CalendarDraft>) => setDraft((before) => ({ ...before, ...next })) };
}

function handInOf(text: string): number | null {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
  return days !== null && days <= 365 ? days : null;
}

/** A key for a body that no political case names: `Udvalget for Børn` is `udvalget-for-boern`. */
export function keyOfName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/å/g, 'aa')
    .replaceAll(/[æä]/g, 'ae')
    .replaceAll(/[øö]/g, 'oe')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
