import { useLookedAtDay } from '@landsby/front';
import { DayField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RecordForm } from './RecordForm.tsx';
import { type FiledWith, useKeepRecord } from './use-keep-record.ts';

interface LeaveRoleProps {
  readonly holding: string;
  readonly name: string;
  readonly filedWith: FiledWith;
  readonly onDone: () => void;
}

/** Whoever has a role leaves it, with the last day. */
export function LeaveRole({ holding, name, filedWith, onDone }: LeaveRoleProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const [on, setOn] = useState<string | null>(today);
  const { record, ...kept } = useKeepRecord();

  const send = async () => {
    if (on !== null && (await record([filedWith], { roleLeft: { on, holding } }))) onDone();
  };
  return (
    <RecordForm
      {...kept}
      label={t`Somebody leaves as ${name}`}
      effect={t`From the day after, the role stands empty until somebody begins.`}
      nameOf={(key) => key.replaceAll('-', ' ')}
      onRecord={() => void send()}
      onLeave={onDone}
    >
      <DayField
        label={t`Last day`}
        value={on}
        onChange={setOn}
        latest={today}
        {...(on === null && { failure: t`Give the last day.` })}
      />
    </RecordForm>
  );
}
