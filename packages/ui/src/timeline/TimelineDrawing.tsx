import type { ReactNode } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { DayLine } from './DayLine.tsx';
import { dayScale } from './day-scale.ts';
import { RowDrawing } from './RowDrawing.tsx';
import { ticksBetween } from './ticks.ts';
import type { TimelineDay, TimelineDays } from './timeline.ts';

interface TimelineDrawingProps extends TimelineDays {
  /** Laid over the scale: what can be picked. */
  readonly children?: ReactNode;
}

const columns = '@2xl:grid @2xl:grid-cols-[12rem_minmax(0,1fr)] @2xl:gap-x-6';

export function TimelineDrawing({ from, to, today, lookedAt, rows, children }: TimelineDrawingProps) {
  const { locale } = useLocale();
  const scale = dayScale(from, to);
  const ticks = ticksBetween(from, to, locale);
  const days: readonly (TimelineDay & { look: 'today' | 'lookedAt' })[] = [
    { ...today, look: 'today' },
    ...(lookedAt ? [{ ...lookedAt, look: 'lookedAt' as const }] : []),
  ];
  const shown = days.filter(({ day }) => day >= from && day <= to);

  return (
    <div className="@container">
      <div className="relative" style={{ paddingTop: `${shown.length * 1.5}rem` }}>
        <div className="absolute inset-y-0 right-0 left-0 @2xl:left-54" aria-hidden="true">
          {ticks.map((tick) => (
            <span
              key={tick.day}
              className="absolute bottom-0 border-line border-l"
              style={{ left: `${scale.at(tick.day)}%`, top: `${shown.length * 1.5}rem` }}
            />
          ))}
          {shown.map((day, line) => (
            <DayLine key={day.look} label={day.label} look={day.look} at={scale.at(day.day)} line={line} />
          ))}
        </div>
        <div className={columns} aria-hidden="true">
          <span />
          <div className="relative h-7 border-ink border-b text-ink-soft text-sm tabular-nums">
            {ticks.map(
              (tick) =>
                tick.shows !== 'line' &&
                scale.at(tick.day) < 97 && (
                  <span
                    key={tick.day}
                    className={`absolute z-2 ml-1 bg-paper px-0.5 ${tick.shows === 'wide' || scale.at(tick.day) > 90 ? 'hidden @2xl:inline' : ''}`}
                    style={{ left: `${scale.at(tick.day)}%` }}
                  >
                    {tick.label}
                  </span>
                ),
            )}
          </div>
        </div>
        <ul>
          {rows.map((row) => (
            <li key={row.id} className={`${columns} relative border-line border-b py-2`}>
              <div className="relative z-2 mb-1 w-fit bg-paper pr-2 leading-snug @2xl:pt-0.5">
                {row.label}
                {row.detail !== undefined && <div className="text-ink-soft text-sm">{row.detail}</div>}
              </div>
              <RowDrawing row={row} scale={scale} />
            </li>
          ))}
        </ul>
        {children && <div className="absolute inset-y-0 right-0 left-0 @2xl:left-54">{children}</div>}
      </div>
    </div>
  );
}
