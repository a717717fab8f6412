import { type DateValue, parseDate } from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker';
import { Group } from 'react-aria-components/Group';
import { useState } from 'react';
import { DayCalendar } from './DayCalendar.tsx';
import { type DayFieldProps, earliestDay, latestDay } from './day-field.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { FieldDescription, FieldFailure } from './FieldNotes.tsx';
import { fieldLook } from './field-look.ts';

/** A day out of reach, or the first digits of a year: it stands in the field, but is none that was chosen. */
interface Typed {
  readonly day: DateValue;
  /** What was chosen before it. */
  readonly over: string | null;
}

function isWithinYears(day: DateValue): boolean {
  return day.compare(parseDate(earliestDay)) >= 0 && day.compare(parseDate(latestDay)) <= 0;
}

/** The field itself, with the calendar beside it. */
export function DayPicker({
  label,
  id,
  name,
  description,
  failure,
  isOptional,
  isDisabled = false,
  value,
  onChange,
  earliest = earliestDay,
  latest = latestDay,
}: DayFieldProps) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const outside = typed && (value === null || value === typed.over) ? typed.day : null;
  const isOutOfReach = outside !== null && outside.year > 999;
  const change = (day: DateValue | null) => {
    const isOutside = day !== null && !isWithinYears(day);
    setTyped(isOutside ? { day, over: value } : null);
    onChange(isOutside ? null : (day?.toString() ?? null));
  };

  return (
    <DatePicker
      {...(id !== undefined && { id })}
      {...(name !== undefined && { name })}
      minValue={parseDate(earliest)}
      maxValue={parseDate(latest)}
      value={outside ?? (value === null ? null : parseDate(value))}
      onChange={change}
      isDisabled={isDisabled}
      isRequired={!isOptional}
      isInvalid={failure !== undefined || isOutOfReach}
      validationBehavior="aria"
      shouldForceLeadingZeros
      className={fieldLook}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldDescription text={description} />
      <Group className="flex min-h-11 w-56 items-center rounded border border-edge bg-sheet pl-3 tabular-nums invalid:border-2 invalid:border-late disabled:bg-wash focus-within:outline-2 focus-within:outline-accent focus-within:outline-offset-2">
        <DateInput className="flex grow items-center py-2">
          {(segment) => (
            <DateSegment
              segment={segment}
              className="rounded px-0.5 outline-none placeholder-shown:text-ink-soft focus:bg-accent focus:text-on-accent"
            />
          )}
        </DateInput>
        <Button className="flex size-11 items-center justify-center rounded text-ink-soft hover:text-ink">
          <CalendarShape />
        </Button>
      </Group>
      <FieldFailure text={failure} />
      <DayCalendar />
    </DatePicker>
  );
}

function CalendarShape() {
  return (
    <svg
      viewBox="0 0 18 18"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <rect x="1.75" y="3.25" width="14.5" height="13" rx="1" />
      <path d="M1.75 7.25h14.5M5.5 1v4m7-4v4" />
    </svg>
  );
}
