import { useLookedAtDay, useWording } from '@landsby/front';
import { RadioField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import type { MoneyLike } from '@landsby/wording';
import { useState } from 'react';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';

interface ChooseAmountProps {
  readonly round: string;
  readonly on: string;
  readonly amounts: readonly MoneyLike[];
}

/** Which of several amounts, and why: the agreement does not say, so people do. */
export function ChooseAmount({ round, on, amounts }: ChooseAmountProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const day = wording.day(on);
  const amount = amounts.find(({ amountMinor }) => String(amountMinor) === chosen);

  return (
    <RecordForm
      opens={t`Propose an amount for ${day}`}
      effect={t`The other party sees your proposal and the reason. The amount is due once they have agreed to it.`}
      verb={t`Propose the amount`}
      onKept={() => {
        setChosen('');
        setReason('');
        setTried(false);
      }}
      record={() => {
        setTried(true);
        if (!amount || reason.trim() === '') return null;
        const { amountMinor, currency } = amount;
        const money = { amountMinor: String(amountMinor), currency };
        return { roundAmountChosen: { on: today, key: newKey('amount'), round, amount: money, reason: reason.trim() } };
      }}
    >
      <RadioField
        label={t`Which amount`}
        value={chosen}
        onChange={setChosen}
        options={amounts.map((one) => ({ value: String(one.amountMinor), label: wording.money(one) }))}
        {...(tried && !amount && { failure: t`Choose one of the amounts.` })}
      />
      <TextField
        label={t`Why this amount`}
        description={t`The agreement does not say what decides. Write it so that it can be read in two years.`}
        value={reason}
        onChange={setReason}
        lines={2}
        {...(tried && reason.trim() === '' && { failure: t`Write the reason.` })}
      />
    </RecordForm>
  );
}
