import { useLookedAtDay } from '@landsby/front';
import { DayField, SelectField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { RecordForm } from '../record/RecordForm.tsx';
import { useDoerName } from './use-doer-name.ts';

const ApproveBudgetFragment = graphql(`
  fragment ApproveBudget on AskedBudget {
    approvedBy {
      key
      ...DoerName
    }
    unapproved {
      key
      year
    }
  }
`);

/** A prepared budget is approved by another than prepared it. */
export function ApproveBudget(props: { readonly budget: FragmentType<typeof ApproveBudgetFragment> }) {
  const { t } = useLingui();
  const nameOf = useDoerName();
  const { today } = useLookedAtDay();
  const { approvedBy, unapproved } = readFragment(ApproveBudgetFragment, props.budget);
  const [on, setOn] = useState<string | null>(today);
  const [chosen, setChosen] = useState('');
  const budget = unapproved.find(({ key }) => key === chosen) ?? unapproved[0];
  const approver = nameOf(approvedBy);
  if (!budget) return null;

  return (
    <RecordForm
      opens={t`Record that a budget is approved`}
      effect={t`This records that ${approver} approved it.`}
      verb={t`Record the approval`}
      record={() => (on === null ? null : { budgetApproved: { on, budget: budget.key, body: approvedBy.key } })}
    >
      {unapproved.length > 1 && (
        <SelectField
          label={t`For the year`}
          value={budget.key}
          onChange={setChosen}
          options={unapproved.map(({ key, year }) => ({ value: key, label: String(year) }))}
        />
      )}
      <DayField
        label={t`Approved on`}
        value={on}
        onChange={setOn}
        latest={today}
        {...(on === null && { failure: t`Give the day it was approved.` })}
      />
    </RecordForm>
  );
}
