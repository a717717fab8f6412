import { TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { isDays } from './cases-in-address.ts';

interface OfficeDaysProps {
  readonly days: number;
  readonly onChange: (days: number) => void;
}

/** How long the offices need, the same for all. */
export function OfficeDays({ days, onChange }: OfficeDaysProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(String(days));
  const change = (text: string) => {
    setTyped(text);
    const count = countOf(text);
    if (isDays(count)) onChange(count);
  };
  return (
    <TextField
      label={t`Days an office needs to prepare a case`}
      description={t`Calendar days before it is first handed in, the same for all municipalities here.`}
      value={typed}
      onChange={change}
      inputMode="numeric"
      {...(!isDays(countOf(typed)) && { failure: t`Write a number of days from 0 to 730.` })}
    />
  );
}

function countOf(text: string): number | null {
  return /^\d+$/.test(text.trim()) ? Number(text) : null;
}
