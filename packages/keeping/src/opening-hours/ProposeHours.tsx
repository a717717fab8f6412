import { useLookedAtDay } from '@landsby/front';
import { DayField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { newKey } from '../record/new-key.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';
import { readHours, type Week } from './read-hours.ts';
import { WeekHours } from './WeekHours.tsx';

interface ProposeHoursProps {
  /** The key of the clause on opening hours. */
  readonly clause: string;
  /** Every week from a day on, or some days such as holidays. */
  readonly of: 'week' | 'special';
  readonly opens: string;
}

/** The times of each day on which it is open; a day left empty is closed. */
export function ProposeHours({ clause, of, opens }: ProposeHoursProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [week, setWeek] = useState<Week>({});
  const { hours, unread } = readHours(week);
  const missing: readonly Missing[] = [
    ...(from === null ? [{ field: 'from', says: t`Give the first day they hold.` }] : []),
    ...(of === 'special' && until === null ? [{ field: 'until', says: t`Give the last day they hold.` }] : []),
    ...(hours.length === 0 && unread.length === 0
      ? [{ field: 'day-1', says: t`Write the times of at least one day.` }]
      : unread.map((weekday) => ({ field: `day-${weekday}`, says: t`Write the times as 9.00–15.30.` }))),
  ];
  return (
    <RecordForm
      opens={opens}
      effect={t`They hold when the other party has said yes.`}
      verb={t`Propose the hours`}
      missing={missing}
      onKept={() => setWeek({})}
      record={() => {
        const said = { on: today, key: newKey('hours'), clause, from: from ?? today, hours: [...hours] };
        return of === 'week'
          ? { openingHoursProposed: said }
          : { specialHoursProposed: { ...said, until: until ?? today } };
      }}
    >
      {(say) => (
        <>
          <DayField label={t`From`} value={from} onChange={setFrom} {...say('from')} />
          {of === 'special' && <DayField label={t`Until`} value={until} onChange={setUntil} {...say('until')} />}
          <WeekHours week={week} onChange={setWeek} say={say} />
        </>
      )}
    </RecordForm>
  );
}
