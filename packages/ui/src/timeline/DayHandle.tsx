import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { dayNumber, isoDay, monthsLater } from './day-number.ts';
import { dayScale } from './day-scale.ts';
import { besideLine } from './DayLine.tsx';

interface DayHandleProps {
  readonly label: string;
  readonly day: string;
  readonly onPick: (day: string) => void;
  readonly from: string;
  readonly to: string;
  readonly earliest: string;
  readonly latest: string;
}

/** Arrow keys move a day, with shift a week; page keys a month, with shift a year; Home and End go to the ends. */
export function DayHandle({ label, day, onPick, from, to, earliest, latest }: DayHandleProps) {
  const { locale } = useLocale();
  const track = useRef<HTMLDivElement>(null);
  const scale = dayScale(from, to);
  const at = scale.at(day);
  const inWords = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  const pick = (wanted: string) => onPick(wanted < earliest ? earliest : wanted > latest ? latest : wanted);

  const pickAt = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (box) pick(scale.dayAt((event.clientX - box.left) / box.width));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = dayForKey(event, { day, earliest, latest });
    if (wanted === null) return;
    event.preventDefault();
    pick(wanted);
  };

  return (
    <div
      ref={track}
      className="absolute inset-0 cursor-ew-resize touch-pan-y print:pointer-events-none"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.querySelector<HTMLElement>('[role=slider]')?.focus();
        event.preventDefault();
        pickAt(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && pickAt(event)}
    >
      <span
        aria-hidden="true"
        className="absolute top-6 bottom-0 -translate-x-1/2 border-accent border-l-2"
        style={{ left: `${at}%` }}
      />
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a range input has no months and years
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemin={dayNumber(earliest)}
        aria-valuemax={dayNumber(latest)}
        aria-valuenow={dayNumber(day)}
        aria-valuetext={inWords}
        onKeyDown={onKeyDown}
        className={`absolute -bottom-8 flex min-h-8 cursor-grab items-center whitespace-nowrap rounded border border-accent bg-accent px-3 font-semibold text-on-accent text-sm tabular-nums active:cursor-grabbing print:bg-paper print:text-ink ${besideLine(at)}`}
        style={{ left: `${at}%` }}
      >
        {inWords}
      </div>
    </div>
  );
}

function dayForKey(
  { key, shiftKey }: KeyboardEvent,
  { day, earliest, latest }: Pick<DayHandleProps, 'day' | 'earliest' | 'latest'>,
): string | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return isoDay(dayNumber(day) + (shiftKey ? 7 : 1));
    case 'ArrowLeft':
    case 'ArrowDown':
      return isoDay(dayNumber(day) - (shiftKey ? 7 : 1));
    case 'PageUp':
      return monthsLater(day, shiftKey ? 12 : 1);
    case 'PageDown':
      return monthsLater(day, shiftKey ? -12 : -1);
    case 'Home':
      return earliest;
    case 'End':
      return latest;
    default:
      return null;
  }
}
