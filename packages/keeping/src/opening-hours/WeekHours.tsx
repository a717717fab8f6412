import { TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import type { Say } from '../record/RecordForm.tsx';
import type { Week } from './read-hours.ts';

interface WeekHoursProps {
  readonly week: Week;
  readonly onChange: (week: Week) => void;
  readonly say: Say;
}

/** One line a day of the week. */
export function WeekHours({ onChange, say, week }: WeekHoursProps) {
  const { t } = useLingui();
  const days = [t`Monday`, t`Tuesday`, t`Wednesday`, t`Thursday`, t`Friday`, t`Saturday`, t`Sunday`];
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-1 font-semibold">{t`Open at`}</legend>
      <p className="text-ink-soft text-sm">{t`Write the times as 9.00–15.30. Leave a day empty where it is closed.`}</p>
      {days.map((label, index) => (
        <TextField
          key={label}
          label={label}
          value={week[index + 1] ?? ''}
          onChange={(text) => onChange({ ...week, [index + 1]: text })}
          isOptional
          {...say(`day-${index + 1}`)}
        />
      ))}
    </fieldset>
  );
}
