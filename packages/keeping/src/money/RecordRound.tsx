import { useLookedAtDay } from '@landsby/front';
import { DayField, SelectField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';

const RecordRoundFragment = graphql(`
  fragment RecordRound on PaidRounds {
    clause {
      key
    }
    venues
  }
`);

const nothingYet = { venue: '', atStart: '', atEnd: '' };

/** A course was held: when, where, how many. Both counts, since the agreement may not say which one matters. */
export function RecordRound(props: { readonly rounds: FragmentType<typeof RecordRoundFragment> }) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const { clause, venues } = readFragment(RecordRoundFragment, props.rounds);
  const [on, setOn] = useState<string | null>(today);
  const [written, setWritten] = useState(nothingYet);
  const [tried, setTried] = useState(false);
  const [atStart, atEnd] = [countOf(written.atStart), countOf(written.atEnd)];
  const isUncounted = atStart === null && atEnd === null;

  return (
    <RecordForm
      opens={t`Record a course that was held`}
      effect={t`The other party sees it and confirms it. Nothing is due before both have said so.`}
      verb={t`Record the course`}
      onKept={() => {
        setWritten(nothingYet);
        setTried(false);
      }}
      record={() => {
        setTried(true);
        if (on === null || isUncounted || atStart === 'wrong' || atEnd === 'wrong') return null;
        const venue = written.venue === '' ? null : written.venue;
        return { roundHeld: { on, key: newKey('round'), clause: clause.key, venue, atStart, atEnd, charged: null } };
      }}
    >
      <DayField
        label={t`Held on`}
        value={on}
        onChange={setOn}
        latest={today}
        {...(on === null && { failure: t`Give the day it was held.` })}
      />
      {venues.length > 0 && (
        <SelectField
          label={t`Where`}
          value={written.venue}
          onChange={(venue) => setWritten({ ...written, venue })}
          options={[{ value: '', label: t`Choose` }, ...venues.map((venue) => ({ value: venue, label: venue }))]}
        />
      )}
      <TextField
        label={t`Participants at the start`}
        description={t`Leave it empty if nobody counted.`}
        inputMode="numeric"
        isOptional
        value={written.atStart}
        onChange={(count) => setWritten({ ...written, atStart: count })}
        {...(atStart === 'wrong' && { failure: t`Write a whole number.` })}
      />
      <TextField
        label={t`Participants at the end`}
        description={t`Leave it empty if nobody counted.`}
        inputMode="numeric"
        isOptional
        value={written.atEnd}
        onChange={(count) => setWritten({ ...written, atEnd: count })}
        {...(atEnd === 'wrong' && { failure: t`Write a whole number.` })}
        {...(tried && isUncounted && { failure: t`Write at least one of the two numbers.` })}
      />
    </RecordForm>
  );
}

function countOf(text: string): number | null | 'wrong' {
  if (text.trim() === '') return null;
  return /^\d{1,5}$/.test(text.trim()) ? Number(text) : 'wrong';
}
