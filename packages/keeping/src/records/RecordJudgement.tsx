import { useLookedAtDay } from '@landsby/front';
import { DayField, RadioField, SelectField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { JudgementMadeKept } from '../generated/graphql.ts';
import { type FragmentType, readFragment } from '../generated/index.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';
import { JudgedFragment, useJudged } from './use-judged.ts';

const words: readonly JudgementMadeKept[] = ['KEPT', 'PARTLY_KEPT', 'NOT_KEPT'];

interface RecordJudgementProps {
  readonly judged: readonly FragmentType<typeof JudgedFragment>[];
}

/** What no rule can tell: a party says whether it is kept, and why. */
export function RecordJudgement({ judged }: RecordJudgementProps) {
  const { t } = useLingui();
  const { today } = useLookedAtDay();
  const judgedOf = useJudged();
  const options = readFragment(JudgedFragment, judged)
    .filter(({ isOccasion }) => !isOccasion)
    .map(judgedOf);
  const [about, setAbout] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const [kept, setKept] = useState('');
  const [reason, setReason] = useState('');
  const chosen = options.find(({ value }) => value === about);
  const told: Readonly<Record<JudgementMadeKept, string>> = {
    KEPT: t`It is kept`,
    PARTLY_KEPT: t`It is partly kept`,
    NOT_KEPT: t`It is not kept`,
  };
  const missing: readonly Missing[] = [
    ...(chosen ? [] : [{ field: 'about', says: t`Choose what it is about.` }]),
    ...(kept === '' ? [{ field: 'kept', says: t`Say whether it is kept.` }] : []),
    ...(on === null ? [{ field: 'on', says: t`Give the day.` }] : []),
    ...(reason.trim() === '' ? [{ field: 'reason', says: t`Write the reason.` }] : []),
  ];
  if (options.length === 0) return null;

  return (
    <RecordForm
      opens={t`Say whether something agreed is kept`}
      effect={t`No rule can tell this, so people do. Everyone in the agreement sees it, with the reason.`}
      verb={t`Record the judgement`}
      missing={missing}
      onKept={() => {
        setAbout('');
        setKept('');
        setReason('');
      }}
      record={() =>
        chosen
          ? {
              judgementMade: {
                on: on ?? today,
                clause: chosen.clause,
                commitment: chosen.commitment,
                kept: words.find((word) => word === kept) ?? 'KEPT',
                reason: reason.trim(),
              },
            }
          : null
      }
    >
      {(say) => (
        <>
          <SelectField
            label={t`What it is about`}
            value={about}
            onChange={setAbout}
            options={[{ value: '', label: t`Choose` }, ...options]}
            {...say('about')}
          />
          <RadioField
            label={t`Is it kept?`}
            value={kept}
            onChange={setKept}
            options={words.map((value) => ({ value, label: told[value] }))}
            {...say('kept')}
          />
          <DayField label={t`Judged on`} value={on} onChange={setOn} latest={today} {...say('on')} />
          <TextField
            label={t`Why, and what was done`}
            value={reason}
            onChange={setReason}
            lines={3}
            {...say('reason')}
          />
        </>
      )}
    </RecordForm>
  );
}
