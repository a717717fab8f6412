import { useLookedAtDay, useWording } from '@landsby/front';
import { CheckboxField, DayField, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SeatRank } from '../../generated/graphql.ts';
import type { RecordableBody, RecordOfBodyProps } from './recordable-body.ts';
import { RecordForm } from './RecordForm.tsx';
import { newKey, useKeepRecord } from './use-keep-record.ts';

const ranks: readonly SeatRank[] = ['MANAGEMENT', 'EMPLOYEE', 'ELECTED', 'COORDINATOR', 'UNSTATED'];

interface RecordSeatProps extends RecordOfBodyProps {
  readonly label: string;
  readonly effect: string;
  /** Whose seat it may be. */
  readonly of: RecordableBody['members'];
}

/** A seat filled from a day on; who sits in it is nobody's business here. */
export function RecordSeat({ body, label, effect, of, onKept, onLeave }: RecordSeatProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const [on, setOn] = useState<string | null>(today);
  const [organisation, setOrganisation] = useState(of[0]?.key ?? '');
  const [rank, setRank] = useState<SeatRank>(of[0]?.ranks[0] ?? 'UNSTATED');
  const [chairs, setChairs] = useState(false);
  const { record, ...kept } = useKeepRecord();

  const send = async () => {
    if (on === null || organisation === '') return;
    const key = newKey(organisation, rank);
    const memberSeated = { ...{ on, organisation, rank, chairs, key }, body: body.body };
    if (await record(body.filedWith, { memberSeated })) onKept();
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
      {of.length > 1 && (
        <SelectField
          label={t`Organisation`}
          value={organisation}
          onChange={setOrganisation}
          options={of.map(({ key, name }) => ({ value: key, label: name }))}
        />
      )}
      <SelectField
        label={t`What the person is`}
        value={rank}
        onChange={(value) => setRank(ranks.find((one) => one === value) ?? 'UNSTATED')}
        options={ranks.map((value) => ({ value, label: wording.label('seatRank', value) }))}
      />
      <CheckboxField label={t`Has the chair`} isChecked={chairs} onChange={setChairs} />
      <DayField
        label={t`From`}
        value={on}
        onChange={setOn}
        latest={today}
        {...(on === null && { failure: t`Give the first day.` })}
      />
    </RecordForm>
  );
}
