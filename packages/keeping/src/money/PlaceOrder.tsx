import { useLookedAtDay } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { SelectField, TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Currency } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { writtenAmount } from '../record/amount.ts';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';
import { useRecording } from '../record/recording.tsx';

const PlaceOrderFragment = graphql(`
  fragment PlaceOrder on Agreement {
    currency
    parties {
      key
      ...PartyName
    }
  }
`);

const usual: readonly Currency[] = ['DKK', 'SEK', 'NOK', 'EUR'];

/** We order, another party delivers; it counts when they have accepted. */
export function PlaceOrder(props: { readonly agreement: FragmentType<typeof PlaceOrderFragment> }) {
  const { t } = useLingui();
  const nameOf = usePartyName();
  const { today } = useLookedAtDay();
  const { ourParty } = useRecording();
  const { currency: agreed, parties } = readFragment(PlaceOrderFragment, props.agreement);
  const others = parties.filter(({ key }) => key !== ourParty);
  const [what, setWhat] = useState('');
  const [written, setWritten] = useState('');
  const [picked, setPicked] = useState<Currency>('DKK');
  const [from, setFrom] = useState(others[0]?.key ?? '');
  const [tried, setTried] = useState(false);
  const currency = agreed ?? picked;
  const amountMinor = writtenAmount(written, currency);

  return (
    <RecordForm
      opens={t`Order something beyond the agreement`}
      effect={t`The other party sees the order. It counts, and must be paid, once they have accepted it.`}
      verb={t`Place the order`}
      onKept={() => {
        setWhat('');
        setWritten('');
        setTried(false);
      }}
      record={() => {
        setTried(true);
        if (what.trim() === '' || amountMinor === null || ourParty === null) return null;
        const amount = { amountMinor, currency };
        const key = newKey('order');
        return { extraOrderPlaced: { on: today, key, payer: ourParty, payee: from, what: what.trim(), amount } };
      }}
    >
      <TextField
        label={t`What we order`}
        value={what}
        onChange={setWhat}
        lines={2}
        {...(tried && what.trim() === '' && { failure: t`Write what it is.` })}
      />
      {others.length > 1 && (
        <SelectField
          label={t`Delivered by`}
          value={from}
          onChange={setFrom}
          options={others.map((party) => ({ value: party.key, label: nameOf(party) }))}
        />
      )}
      {agreed === null && (
        <SelectField
          label={t`Currency`}
          value={picked}
          onChange={(value) => setPicked(usual.find((one) => one === value) ?? 'DKK')}
          options={usual.map((one) => ({ value: one, label: one }))}
        />
      )}
      <TextField
        label={t`Amount in ${currency}`}
        description={t`Write 0 if it is free.`}
        inputMode="decimal"
        value={written}
        onChange={setWritten}
        {...(tried && amountMinor === null && { failure: t`Write an amount such as 6500 or 6500,50.` })}
      />
    </RecordForm>
  );
}
