import { useLookedAtDay } from '@landsby/front';
import { RadioField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { RecordForm } from '../record/RecordForm.tsx';
import { useRecording } from '../record/recording.tsx';

const AnswerApprovalFragment = graphql(`
  fragment AnswerApproval on AssetVersion {
    version
    approvals {
      by {
        key
      }
      state
    }
  }
`);

interface AnswerApprovalProps {
  readonly asset: string;
  readonly title: string;
  readonly version: FragmentType<typeof AnswerApprovalFragment>;
}

/** The right-holder answers for this one version. */
export function AnswerApproval({ asset, title, version }: AnswerApprovalProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const { ourParty } = useRecording();
  const [answer, setAnswer] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { approvals, version: number } = readFragment(AnswerApprovalFragment, version);
  const isAsked = approvals.some(
    ({ by, state }) => by.key === ourParty && (state === 'WAITING' || state === 'UNDETERMINED'),
  );
  if (!isAsked) return null;

  return (
    <RecordForm
      opens={t`Answer for version ${number} of ${title}`}
      effect={t`Your answer is for this version only. The other party sees it.`}
      verb={t`Send the answer`}
      record={() => {
        setTried(true);
        if (answer === '') return null;
        const written = note.trim() === '' ? null : note.trim();
        return { assetApproved: { on: today, asset, version: number, approved: answer === 'yes', note: written } };
      }}
    >
      <RadioField
        label={t`May it be published with your name and logo?`}
        value={answer}
        onChange={setAnswer}
        options={[
          { value: 'yes', label: t`Yes, this version is approved` },
          { value: 'no', label: t`No, not as it is` },
        ]}
        {...(tried && answer === '' && { failure: t`Choose yes or no.` })}
      />
      <TextField label={t`What should be changed`} isOptional value={note} onChange={setNote} lines={2} />
    </RecordForm>
  );
}
