import { useLookedAtDay } from '@landsby/front';
import { DayField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';

const RecordMissedRoundFragment = graphql(`
  fragment RecordMissedRound on PaidRounds {
    clause {
      key
    }
  }
`);

/** A planned course did not take place: nothing is due, and the reason stays. */
export function RecordMissedRound(props: { readonly rounds: FragmentType<typeof RecordMissedRoundFragment> }) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const { clause } = readFragment(RecordMissedRoundFragment, props.rounds);
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);

  return (
    <RecordForm
      opens={t`Record a course that did not take place`}
      effect={t`The other party sees it. Nothing is due for it.`}
      verb={t`Record it`}
      onKept={() => {
        setReason('');
        setTried(false);
      }}
      record={() => {
        setTried(true);
        if (on === null || reason.trim() === '') return null;
        return { roundNotHeld: { on, key: newKey('round'), clause: clause.key, reason: reason.trim() } };
      }}
    >
      <DayField
        label={t`It was to be on`}
        value={on}
        onChange={setOn}
        latest={today}
        {...(on === null && { failure: t`Give the day it was to be.` })}
      />
      <TextField
        label={t`Why not`}
        value={reason}
        onChange={setReason}
        lines={2}
        {...(tried && reason.trim() === '' && { failure: t`Write the reason.` })}
      />
    </RecordForm>
  );
}
