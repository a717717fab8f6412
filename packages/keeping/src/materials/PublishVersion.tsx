import { useLookedAtDay } from '@landsby/front';
import { DayField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RecordForm } from '../record/RecordForm.tsx';

interface PublishVersionProps {
  readonly asset: string;
  readonly title: string;
  readonly version: number;
}

/** It hangs, or is out: recorded only where approvals, logos and rights stand. */
export function PublishVersion({ asset, title, version }: PublishVersionProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const [on, setOn] = useState<string | null>(today);
  const [where, setWhere] = useState('');
  const [tried, setTried] = useState(false);

  return (
    <RecordForm
      opens={t`Record that version ${version} of ${title} is published`}
      effect={t`It can be recorded once the approvals, logos and rights it needs are there.`}
      verb={t`Record the publication`}
      onKept={() => {
        setWhere('');
        setTried(false);
      }}
      record={() => {
        setTried(true);
        if (on === null || where.trim() === '') return null;
        return { assetPublished: { on, asset, version, where: where.trim() } };
      }}
    >
      <DayField
        label={t`Published on`}
        value={on}
        onChange={setOn}
        latest={today}
        {...(on === null && { failure: t`Give the day it was published.` })}
      />
      <TextField
        label={t`Where`}
        description={t`It stands on the list when name and logo have to go.`}
        value={where}
        onChange={setWhere}
        {...(tried && where.trim() === '' && { failure: t`Write where it is.` })}
      />
    </RecordForm>
  );
}
