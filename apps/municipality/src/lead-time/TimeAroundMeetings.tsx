import { Section, Stack, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { isDays, type LeadTimeInAddress } from './lead-time-in-address.ts';

interface TimeAroundMeetingsProps {
  readonly office: number;
  readonly carry: number;
  readonly onChange: (next: LeadTimeInAddress) => void;
}

/** How long the office needs before and after the meetings: the municipality's own experience. */
export function TimeAroundMeetings({ carry, office, onChange }: TimeAroundMeetingsProps) {
  const { t } = useLingui();
  return (
    <Section title={t`Time around the meetings`}>
      <Stack>
        <DaysField
          label={t`Days to prepare the case`}
          description={t`Calendar days before it is first handed in.`}
          days={office}
          onChange={(days) => onChange({ office: days })}
        />
        <DaysField
          label={t`Days to carry it out`}
          description={t`Calendar days from the decision until it is done.`}
          days={carry}
          onChange={(days) => onChange({ carry: days })}
        />
      </Stack>
    </Section>
  );
}

interface DaysFieldProps {
  readonly label: string;
  readonly description: string;
  readonly days: number;
  readonly onChange: (days: number) => void;
}

function DaysField({ days, onChange, ...words }: DaysFieldProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(String(days));
  const count = /^\d+$/.test(typed.trim()) ? Number(typed) : null;
  const isCount = isDays(count);
  const change = (text: string) => {
    setTyped(text);
    const next = /^\d+$/.test(text.trim()) ? Number(text) : null;
    if (isDays(next)) onChange(next);
  };
  return (
    <TextField
      {...words}
      value={typed}
      onChange={change}
      inputMode="numeric"
      {...(!isCount && { failure: t`Write a number of days from 0 to 730.` })}
    />
  );
}
