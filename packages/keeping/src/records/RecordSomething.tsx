import { Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { OnlyForUs } from '../record/recording.tsx';
import { ApproveBudget } from './ApproveBudget.tsx';
import { ChooseOpen } from './ChooseOpen.tsx';
import { CountFamilies } from './CountFamilies.tsx';
import { DrawUpPlan } from './DrawUpPlan.tsx';
import { PrepareBudget } from './PrepareBudget.tsx';
import { RecordCondition } from './RecordCondition.tsx';
import { RecordDeviation } from './RecordDeviation.tsx';
import { RecordDialogue } from './RecordDialogue.tsx';
import { RecordEfforts } from './RecordEfforts.tsx';
import { RecordJudgement } from './RecordJudgement.tsx';
import { RecordMapping } from './RecordMapping.tsx';
import { RecordNewcomer } from './RecordNewcomer.tsx';
import { RecordOccasion } from './RecordOccasion.tsx';
import { SayOfDuty } from './SayOfDuty.tsx';

const RecordSomethingFragment = graphql(`
  fragment RecordSomething on Agreement {
    recordable {
      mapping
      efforts {
        ...RecordEfforts
      }
      plans {
        key
        ...DrawUpPlan
      }
      budget {
        ...PrepareBudget
        ...ApproveBudget
      }
      talkedAboutFirst
      dialogues {
        ...DialogueToUse
      }
      conditions {
        clause {
          key
        }
        ...RecordCondition
      }
      choices {
        of
        clause {
          key
        }
        options
        ...ChooseOpen
      }
      judged {
        ...Judged
      }
      counts {
        register
        ...CountFamilies
      }
      membership {
        ...RecordNewcomer
      }
    }
    duties: ledger(nature: DUTY, includeStanding: true, first: 100, asOf: $asOf) {
      edges {
        node {
          viewerCanWaive
          viewerCanDeclareBreach
        }
      }
    }
    ...SayOfDuty
    ...BudgetCurrency
  }
`);

/** What the agreement asks us to record, each behind its own button, together with what it belongs to. */
export function RecordSomething(props: { readonly agreement: FragmentType<typeof RecordSomethingFragment> }) {
  const { t } = useLingui();
  const agreement = readFragment(RecordSomethingFragment, props.agreement);
  const {
    budget,
    choices,
    conditions,
    counts,
    dialogues,
    efforts,
    judged,
    mapping,
    membership,
    plans,
    talkedAboutFirst,
  } = agreement.recordable;
  const isOwed = agreement.duties.edges.some(({ node }) => node.viewerCanWaive || node.viewerCanDeclareBreach);
  return (
    <OnlyForUs>
      <div data-for-acting="">
        <Section
          title={t`Record something`}
          lead={
            <Sentence>
              <Trans>Everyone in the agreement sees what is recorded. It cannot be taken back.</Trans>
            </Sentence>
          }
        >
          <Stack space="wide">
            {(mapping || efforts) && (
              <Section title={t`Efforts`} level={3}>
                <Stack>
                  {mapping && <RecordMapping />}
                  {efforts && <RecordEfforts efforts={efforts} />}
                </Stack>
              </Section>
            )}
            {(plans.length > 0 || budget) && (
              <Section title={t`Plans and budgets`} level={3}>
                <Stack>
                  {plans.map((plan) => (
                    <DrawUpPlan key={plan.key} plan={plan} />
                  ))}
                  {budget && <PrepareBudget budget={budget} agreement={agreement} />}
                  {budget && <ApproveBudget budget={budget} />}
                </Stack>
              </Section>
            )}
            <Section title={t`Significant changes`} level={3}>
              <Stack>
                <RecordDialogue />
                {talkedAboutFirst.length > 0 && <RecordDeviation dialogues={dialogues} />}
              </Stack>
            </Section>
            {(conditions.length > 0 || choices.length > 0 || membership) && (
              <Section title={t`What the agreement leaves to you`} level={3}>
                <Stack>
                  {conditions.map((condition) => (
                    <RecordCondition key={condition.clause.key} condition={condition} />
                  ))}
                  {choices.map((choice) => (
                    <ChooseOpen key={`${choice.clause.key} ${choice.of} ${choice.options.join()}`} choice={choice} />
                  ))}
                  {membership && <RecordNewcomer membership={membership} />}
                </Stack>
              </Section>
            )}
            {counts.length > 0 && (
              <Section title={t`Numbers of families`} level={3}>
                <Stack>
                  {counts.map((count) => (
                    <CountFamilies key={count.register} count={count} />
                  ))}
                </Stack>
              </Section>
            )}
            {(judged.length > 0 || isOwed) && (
              <Section title={t`What is owed`} level={3}>
                <Stack>
                  <RecordJudgement judged={judged} />
                  <RecordOccasion judged={judged} />
                  <SayOfDuty word="waive" agreement={agreement} />
                  <SayOfDuty word="breach" agreement={agreement} />
                </Stack>
              </Section>
            )}
          </Stack>
        </Section>
      </div>
    </OnlyForUs>
  );
}
