import { useLookedAtDay, useWording } from '@landsby/front';
import { DayField, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RecordableBody, RecordOfBodyProps } from './recordable-body.ts';
import { RecordForm } from './RecordForm.tsx';
import { useKeepRecord } from './use-keep-record.ts';

interface RecordSeatLeftProps extends RecordOfBodyProps {
  readonly label: string;
  readonly effect: string;
  /** Whose seats they may be. */
  readonly of: RecordableBody['members'];
}

/** A seat given up, with its last day. */
export function RecordSeatLeft({ body, label, effect, of, onKept, onLeave }: RecordSeatLeftProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const seats = of.flatMap(({ name, seats: own }) =>
    own.map(({ key, rank }) => ({ value: key, label: `${name}: ${wording.label('seatRank', rank)}` })),
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
      label={label}
      effect={effect}
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
