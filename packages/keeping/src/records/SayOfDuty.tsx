import { useLookedAtDay } from '@landsby/front';
import { useLedgerSentence } from '@landsby/reading/ledger';
import { SelectField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { RecordForm } from '../record/RecordForm.tsx';

const SayOfDutyFragment = graphql(`
  fragment SayOfDuty on Agreement {
    duties: ledger(nature: DUTY, includeStanding: true, first: 100, asOf: $asOf) {
      edges {
        node {
          key
          viewerCanWaive
          viewerCanDeclareBreach
          ...LedgerSentence
        }
      }
    }
  }
`);

interface SayOfDutyProps {
  readonly agreement: FragmentType<typeof SayOfDutyFragment>;
  readonly word: 'waive' | 'breach';
}

/** What we are owed: let it go, or declare that it was not kept, with the reason. */
export function SayOfDuty({ agreement, word }: SayOfDutyProps) {
  const { t } = useLingui();
  const { sentenceWithDay } = useLedgerSentence();
  const { today } = useLookedAtDay();
  const duties = readFragment(SayOfDutyFragment, agreement)
    .duties.edges.map(({ node }) => node)
    .filter(({ viewerCanDeclareBreach, viewerCanWaive }) =>
      word === 'waive' ? viewerCanWaive : viewerCanDeclareBreach,
    );
  const [entry, setEntry] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  if (duties.length === 0) return null;

  const words =
    word === 'waive'
      ? {
          opens: t`Let a duty go`,
          effect: t`The duty is settled when everyone it is owed to has let it go.`,
          verb: t`Let it go`,
        }
      : {
          opens: t`Declare that a duty was not kept`,
          effect: t`The other party sees it at once. It may lead to the agreement being ended.`,
          verb: t`Declare it`,
        };
  return (
    <RecordForm
      {...words}
      onKept={() => {
        setEntry('');
        setReason('');
        setTried(false);
      }}
      record={() => {
        setTried(true);
        if (entry === '' || reason.trim() === '') return null;
        const said = { on: today, entry, reason: reason.trim() };
        return word === 'waive' ? { dutyWaived: said } : { breachDeclared: said };
      }}
    >
      <SelectField
        label={t`Which duty`}
        value={entry}
        onChange={setEntry}
        options={[
          { value: '', label: t`Choose` },
          ...duties.map((duty) => ({ value: duty.key, label: sentenceWithDay(duty) })),
        ]}
        {...(tried && entry === '' && { failure: t`Choose the duty.` })}
      />
      <TextField
        label={t`Why`}
        value={reason}
        onChange={setReason}
        lines={3}
        {...(tried && reason.trim() === '' && { failure: t`Write the reason.` })}
      />
    </RecordForm>
  );
}
