import { useLookedAtDay, useWording, wordOf } from '@landsby/front';
import { RecordForm, useKeepRecord } from '@landsby/keeping/bodies';
import { DayField, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useOurOrganisation } from '../../frame/our-organisation.ts';
import type { RecordOfBodyProps } from './RecordHere.tsx';

/** A seat given up, with its last day. */
export function RecordSeatLeft({ body, onKept, onLeave }: RecordOfBodyProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const ours = wordOf(useOurOrganisation().id);
  const seats = body.members.flatMap(({ key: of, name, seats: own }) =>
    (of === ours ? own : []).map(({ key, rank }) => ({
      value: key,
      label: `${name}: ${wording.label('seatRank', rank)}`,
    })),
  );
  const [seat, setSeat] = useState(seats[0]?.value ?? '');
  const [on, setOn] = useState<string | null>(today);
  const { record, ...kept } = useKeepRecord();

  const send = async () => {
    if (on === null || seat === '') return;
    if (await record(body.filedWith, { memberLeft: { on, seat } })) onKept();
  };
  return (
    <RecordForm
      {...kept}
      label={t`Give up a seat of ours`}
      effect={t`The seat stands empty from the day after, until we fill it again.`}
      nameOf={body.nameOf}
      onRecord={() => void send()}
      onLeave={onLeave}
    >
      <SelectField label={t`Seat`} value={seat} onChange={setSeat} options={seats} />
      <DayField
        label={t`Last day in the seat`}
        value={on}
        onChange={setOn}
        latest={today}
        {...(on === null && { failure: t`Give the last day.` })}
      />
    </RecordForm>
  );
}
