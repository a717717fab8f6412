import { useLookedAtDay, useWording, wordOf } from '@landsby/front';
import { newKey, RecordForm, useKeepRecord } from '@landsby/keeping/bodies';
import { CheckboxField, DayField, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useOurOrganisation } from '../../frame/our-organisation.ts';
import type { SeatRank } from '../../generated/graphql.ts';
import type { RecordOfBodyProps } from './RecordHere.tsx';

const ranks: readonly SeatRank[] = ['MANAGEMENT', 'EMPLOYEE', 'ELECTED', 'COORDINATOR', 'UNSTATED'];

/** A seat filled from a day on; who sits in it is nobody's business here. */
export function RecordSeat({ body, onKept, onLeave }: RecordOfBodyProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const [on, setOn] = useState<string | null>(today);
  const organisation = wordOf(useOurOrganisation().id);
  const asked = body.members.find(({ key }) => key === organisation)?.ranks[0];
  const [rank, setRank] = useState<SeatRank>(asked ?? 'UNSTATED');
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
      label={t`Fill a seat of ours`}
      effect={t`Everybody in this body sees that we have filled the seat, never with whom.`}
      nameOf={body.nameOf}
      onRecord={() => void send()}
      onLeave={onLeave}
    >
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
