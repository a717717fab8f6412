import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';

const step = 'flex size-11 items-center justify-center rounded text-lg hover:bg-wash disabled:text-line';

/** The month that opens beside a day field. */
export function DayCalendar() {
  return (
    <Popover className="rounded border border-edge bg-sheet p-3 text-ink">
      <Dialog className="outline-none">
        <Calendar firstDayOfWeek="mon">
          <header className="flex items-center justify-between">
            <Button slot="previous" className={step}>
              ‹
            </Button>
            <Heading className="font-semibold first-letter:uppercase" />
            <Button slot="next" className={step}>
              ›
            </Button>
          </header>
          <CalendarGrid weekdayStyle="short" className="tabular-nums">
            <CalendarGridHeader>
              {(day) => (
                <CalendarHeaderCell className="h-8 font-normal text-ink-soft text-sm">{day}</CalendarHeaderCell>
              )}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => (
                <CalendarCell
                  date={date}
                  className="flex size-10 cursor-pointer items-center justify-center rounded outside-month:hidden hover:bg-wash selected:bg-accent selected:font-semibold selected:text-on-accent disabled:cursor-default disabled:text-ink-soft disabled:line-through unavailable:text-ink-soft"
                />
              )}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
