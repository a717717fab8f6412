import { lazy, Suspense } from 'react';
import type { DayFieldProps } from './day-field.ts';
import { fieldLook } from './field-look.ts';

// The calendar weighs half as much as a whole front end: it comes when it is first needed.
const DayPicker = lazy(async () => ({ default: (await import('./DayPicker.tsx')).DayPicker }));

/** A day, typed in the order of the language or picked from a month; ISO in, ISO out. */
export function DayField(props: DayFieldProps) {
  return (
    <Suspense fallback={<Place {...props} />}>
      <DayPicker {...props} />
    </Suspense>
  );
}

function Place({ label, description }: DayFieldProps) {
  return (
    <div aria-busy="true" className={fieldLook}>
      <span className="font-semibold">{label}</span>
      {description !== undefined && <span className="text-ink-soft text-sm">{description}</span>}
      <div className="min-h-11 w-56 rounded border border-line" />
    </div>
  );
}
