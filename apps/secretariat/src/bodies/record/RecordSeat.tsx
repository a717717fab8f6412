import { useLookedAtDay, useWording } from '@landsby/front';
import { newKey, RecordForm, useKeepRecord } from '@landsby/keeping/bodies';
import { CheckboxField, DayField, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SeatRank } from '../../generated/graphql.ts';
import type { RecordOfBodyProps } from './RecordHere.tsx';

const ranks: readonly SeatRank[] = ['MANAGEMENT', 'EMPLOYEE', 'ELECTED', 'COORDINATOR', 'UNSTATED'];

/** A seat filled from a day on; who sits in it is nobody's business here. */
export function RecordSeat({ body, onKept, onLeave }: RecordOfBodyProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const [on, setOn] = useState<string | null>(today);
  const [organisation, setOrganisation] = useState(body.members[0]?.key ?? '');
  const [rank, setRank] = useState<SeatRank>(body.members[0]?.ranks[0] ?? 'UNSTATED');
  const [chairs, setChairs] = useState(false);
  const { record, ...kept } = useKeepRecord();

  const send = async () => {
    if (on === null) return;
    const key = newKey(organisation, rank);
    const memberSeated = { ...{ on, organisation, rank, chairs, key }, body: body.body };
    if (await record(body.filedWith, { memberSeated })) onKept();
  };
  return (
    <RecordForm
      {...kept}
      label={t`Record a seat filled`}
      effect={t`A seat of another organisation counts once that organisation has accepted it.`}
      nameOf={body.nameOf}
      onRecord={() => void send()}
      onLeave={onLeave}
    >
      <SelectField
        label={t`Organisation`}
        value={organisation}
        onChange={setOrganisation}
        options={body.members.map(({ key, name }) => ({ value: key, label: name }))}
      />
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
