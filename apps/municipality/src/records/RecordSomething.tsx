import { Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { OnlyForUs } from '../record/recording.tsx';
import { ApproveBudget } from './ApproveBudget.tsx';
import { DrawUpPlan } from './DrawUpPlan.tsx';
import { PrepareBudget } from './PrepareBudget.tsx';
import { RecordDialogue } from './RecordDialogue.tsx';
import { RecordMapping } from './RecordMapping.tsx';
import { SayOfDuty } from './SayOfDuty.tsx';

const RecordSomethingFragment = graphql(`
  fragment RecordSomething on Agreement {
    recordable {
      mapping
      plans {
        key
        ...DrawUpPlan
      }
      budget {
        ...PrepareBudget
        ...ApproveBudget
      }
    }
    ...SayOfDuty
    ...BudgetCurrency
  }
`);

/** What the agreement asks us to record, each behind its own button. */
export function RecordSomething(props: { readonly agreement: FragmentType<typeof RecordSomethingFragment> }) {
  const { t } = useLingui();
  const agreement = readFragment(RecordSomethingFragment, props.agreement);
  const { budget, mapping, plans } = agreement.recordable;
  return (
    <OnlyForUs>
      <Section
        title={t`Record something`}
        lead={
          <Sentence>
            <Trans>Everyone in the agreement sees what is recorded. It cannot be taken back.</Trans>
          </Sentence>
        }
      >
        <Stack>
          {mapping && <RecordMapping />}
          {plans.map((plan) => (
            <DrawUpPlan key={plan.key} plan={plan} />
          ))}
          {budget && <PrepareBudget budget={budget} agreement={agreement} />}
          {budget && <ApproveBudget budget={budget} />}
          <RecordDialogue />
          <SayOfDuty word="waive" agreement={agreement} />
          <SayOfDuty word="breach" agreement={agreement} />
        </Stack>
      </Section>
    </OnlyForUs>
  );
}
