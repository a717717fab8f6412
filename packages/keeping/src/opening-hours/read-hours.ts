/** What is written for each weekday, 1 to 7. */
export type Week = Readonly<Record<number, string>>;

interface HoursOfDay {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

interface ReadHours {
  readonly hours: readonly HoursOfDay[];
  /** Weekdays whose times cannot be read. */
  readonly unread: readonly number[];
}

/** Times as people write them ("9–15.30", "09:00 - 15:30") of each day that has some. */
export function readHours(week: Week): ReadHours {
  const written = Object.entries(week).flatMap(([weekday, text]) =>
    text.trim() === '' ? [] : [{ weekday: Number(weekday), times: timesIn(text) }],
  );
  return {
    hours: written.flatMap(({ times, weekday }) => (times ? [{ weekday, ...times }] : [])),
    unread: written.flatMap(({ times, weekday }) => (times ? [] : [weekday])),
  };
}

const twoTimes = /^(\d{1,2})(?:[.:](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[.:](\d{2}))?$/;

function timesIn(text: string): Pick<HoursOfDay, 'opens' | 'closes'> | null {
  const match = twoTimes.exec(text.trim());
  if (!match) return null;
  const [, fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = match;
  if ([fromHour, toHour].some((hour) => Number(hour) > 23)) return null;
  if ([fromMinute, toMinute].some((minute) => Number(minute) > 59)) return null;
  return { opens: `${fromHour.padStart(2, '0')}:${fromMinute}`, closes: `${toHour.padStart(2, '0')}:${toMinute}` };
}
