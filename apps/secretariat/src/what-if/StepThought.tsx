import { Answered, organisationId, useAsked, useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { Notice, Section, Stack } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import type { UseQueryResponse } from 'urql';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { MoneyChanges } from './MoneyChanges.tsx';
import { TermChanges } from './TermChanges.tsx';
import { WhatChanges } from './WhatChanges.tsx';
import type { Step } from './what-if-in-address.ts';

const ExtensionQuery = graphql(`
  query ExtensionThought($programme: ID!, $agreement: ID!, $on: Day!) {
    programme(id: $programme) {
      id
      thought: simulateExtension(agreement: $agreement, decidedOn: $on) {
        ...StepOutcome
      }
    }
  }
`);

const AccessionQuery = graphql(`
  query AccessionThought($programme: ID!, $agreement: ID!, $on: Day!, $newcomer: ID!) {
    programme(id: $programme) {
      id
      thought: simulateAccession(agreement: $agreement, on: $on, organisation: $newcomer) {
        ...StepOutcome
      }
    }
  }
`);

const StartQuery = graphql(`
  query StartThought($programme: ID!, $agreement: ID!, $on: Day!) {
    programme(id: $programme) {
      id
      thought: simulateStart(agreement: $agreement, startsOn: $on) {
        ...StepOutcome
      }
    }
  }
`);

const StepOutcomeFragment = graphql(`
  fragment StepOutcome on WhatIfResult {
    __typename
    ... on StepRefused {
      refusal {
        ...Statement
      }
    }
    ... on ProgrammeChanges {
      terms {
        ...TermChanges
      }
      ...MoneyChanges
      ...WhatChanges
    }
  }
`);

interface Asked {
  readonly programme: string;
  readonly agreement: string;
  readonly on: string;
}

/** Each step is its own question, so that none asks for what the others would answer. */
const thoughts = { extend: ExtensionThought, join: AccessionThought, start: StartThought } as const;

export function StepThought({ asked, step }: { readonly step: Exclude<Step, 'leave'>; readonly asked: Asked }) {
  const Thought = thoughts[step];
  return <Thought {...asked} />;
}

function ExtensionThought(asked: Asked) {
  return <Outcome answer={useAsked(ExtensionQuery, { ...asked })} />;
}

function AccessionThought(asked: Asked) {
  const { t } = useLingui();
  // Nobody knows yet who it will be: a key of no organisation is said in words.
  const newcomer = organisationId(t`the new municipality`.replaceAll(' ', '-'));
  return <Outcome answer={useAsked(AccessionQuery, { ...asked, newcomer })} />;
}

function StartThought(asked: Asked) {
  return <Outcome answer={useAsked(StartQuery, { ...asked })} />;
}

type Thought = { readonly programme: { readonly thought: FragmentType<typeof StepOutcomeFragment> } | null };

/** What a step on one agreement would change, or why it cannot be taken. */
function Outcome({ answer }: { readonly answer: UseQueryResponse<Thought> }) {
  const { t } = useLingui();
  const wording = useWording();
  return (
    <Answered answer={answer} lines={12}>
      {({ programme }) => {
        const outcome = readFragment(StepOutcomeFragment, programme?.thought);
        if (!outcome) return null;
        if (outcome.__typename === 'StepRefused') {
          return (
            <Notice kind="information" title={wording.refusal(readFragment(StatementFragment, outcome.refusal))} />
          );
        }
        return (
          <Stack space="wide">
            {outcome.terms.length > 0 && (
              <Section title={t`The term`}>
                <TermChanges terms={outcome.terms} />
              </Section>
            )}
            <MoneyChanges changes={outcome} />
            <WhatChanges changes={outcome} />
          </Stack>
        );
      }}
    </Answered>
  );
}
