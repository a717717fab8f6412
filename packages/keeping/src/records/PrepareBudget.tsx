import { useLookedAtDay } from '@landsby/front';
import { TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { writtenAmount } from '../record/amount.ts';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';
import { useDoerName } from './use-doer-name.ts';
import { yearIn } from './year.ts';

const PrepareBudgetFragment = graphql(`
  fragment PrepareBudget on AskedBudget {
    preparedBy {
      key
      ...DoerName
    }
    approvedBy {
      ...DoerName
    }
  }
`);

const BudgetCurrencyFragment = graphql(`
  fragment BudgetCurrency on Agreement {
    currency
  }
`);

interface PrepareBudgetProps {
  readonly budget: FragmentType<typeof PrepareBudgetFragment>;
  readonly agreement: FragmentType<typeof BudgetCurrencyFragment>;
}

/** The year's budget, prepared by whom the agreement names; the plan for the year comes first. */
export function PrepareBudget({ agreement, budget }: PrepareBudgetProps) {
  const { t } = useLingui();
  const nameOf = useDoerName();
  const { today } = useLookedAtDay();
  const { approvedBy, preparedBy } = readFragment(PrepareBudgetFragment, budget);
  const currency = readFragment(BudgetCurrencyFragment, agreement).currency ?? 'DKK';
  const [year, setYear] = useState(String(Number(today.slice(0, 4)) + 1));
  const [written, setWritten] = useState('');
  const [tried, setTried] = useState(false);
  const amountMinor = writtenAmount(written, currency);
  const forYear = yearIn(year);
  const [preparer, approver] = [nameOf(preparedBy), nameOf(approvedBy)];

  return (
    <RecordForm
      opens={t`Record that a budget is prepared`}
      effect={t`It is prepared by ${preparer} and approved by ${approver}. One budget a year.`}
      verb={t`Record the budget`}
      onKept={() => {
        setWritten('');
        setTried(false);
      }}
      record={() => {
        setTried(true);
        if (forYear === null || amountMinor === null) return null;
        const total = { amountMinor, currency };
        const budgetKey = newKey('budget');
        return { budgetPrepared: { on: today, key: budgetKey, year: forYear, body: preparedBy.key, total } };
      }}
    >
      <TextField
        label={t`For the year`}
        value={year}
        onChange={setYear}
        inputMode="numeric"
        {...(tried && forYear === null && { failure: t`Write a year such as 2027.` })}
      />
      <TextField
        label={t`Total in ${currency}`}
        value={written}
        onChange={setWritten}
        inputMode="decimal"
        {...(tried && amountMinor === null && { failure: t`Write an amount such as 6500 or 6500,50.` })}
      />
    </RecordForm>
  );
}
