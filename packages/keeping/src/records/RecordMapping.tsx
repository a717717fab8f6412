import { useLookedAtDay } from '@landsby/front';
import { DayField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RecordForm } from '../record/RecordForm.tsx';

/** The joint mapping is done; the final choice of efforts may follow. */
export function RecordMapping() {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const [on, setOn] = useState<string | null>(today);
  const [findings, setFindings] = useState('');
  const [tried, setTried] = useState(false);

  return (
    <RecordForm
      opens={t`Record that the joint mapping is done`}
      effect={t`After this, efforts can be finally chosen.`}
      verb={t`Record the mapping`}
      onKept={() => {
        setFindings('');
        setTried(false);
      }}
      record={() => {
        setTried(true);
        return on === null || findings.trim() === '' ? null : { mappingDone: { on, findings: findings.trim() } };
      }}
    >
      <DayField
        label={t`Done on`}
        value={on}
        onChange={setOn}
        latest={today}
        {...(on === null && { failure: t`Give the day it was done.` })}
      />
      <TextField
        label={t`What it showed`}
        description={t`Needs, experience and potential, in short. No names of people.`}
        value={findings}
        onChange={setFindings}
        lines={4}
        {...(tried && findings.trim() === '' && { failure: t`Write what it showed.` })}
      />
    </RecordForm>
  );
}
