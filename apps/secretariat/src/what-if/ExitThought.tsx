import { usePickedWords, useWording } from '@landsby/front';
import { nameOfWho } from '@landsby/keeping/bodies';
import { ToSettle } from '@landsby/keeping/leaving';
import { ExplainedDay } from '@landsby/reading/explanation';
import { Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { NoWayOut } from './NoWayOut.tsx';
import { WhatChanges } from './WhatChanges.tsx';

const ExitThoughtFragment = graphql(`
  fragment ExitThought on ExitSimulation {
    outOn
    who {
      ...WhoName
    }
    agreements {
      agreement {
        id
        title {
          da
          sv
          en
        }
      }
      endsForAll
      lastDay {
        ...ExplainedDay
      }
      refusal {
        __typename
        ...NoWayOut
      }
    }
    changes {
      ...WhatChanges
    }
    ...ToSettle
  }
`);

/** What leaving would mean, from the sentence that matters most to what is left to settle. */
export function ExitThought(props: { readonly thought: FragmentType<typeof ExitThoughtFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const thought = readFragment(ExitThoughtFragment, props.thought);
  const who = nameOfWho(thought.who);
  const out = thought.outOn === null ? null : wording.day(thought.outOn);

  return (
    <Stack space="wide">
      <Stack>
        <Sentence look="lead">
          {out === null ? (
            <Trans>Notice would take {who} out of nothing.</Trans>
          ) : (
            <Trans>
              From {out}, {who} would be bound by nothing here.
            </Trans>
          )}
        </Sentence>
        {thought.agreements.length === 0 && (
          <Sentence>
            <Trans>{who} is a party of no agreement of this programme.</Trans>
          </Sentence>
        )}
        <ul className="flex list-disc flex-col gap-2 pl-5">
          {thought.agreements.map(({ agreement, endsForAll, lastDay, refusal }) => {
            const title = pick(agreement.title).text;
            return (
              <li key={agreement.id}>
                {lastDay && (
                  <Trans>
                    {title}: the last day is{' '}
                    <ExplainedDay label={t`Last day for ${who}`} answer={lastDay} agreement={agreement.id} />.
                  </Trans>
                )}{' '}
                {lastDay &&
                  (endsForAll ? <Trans>It ends for all.</Trans> : <Trans>It goes on between the others.</Trans>)}
                {refusal && <NoWayOut title={title} refusal={refusal} />}
              </li>
            );
          })}
        </ul>
      </Stack>
      {thought.changes && <WhatChanges changes={thought.changes} />}
      {thought.outOn !== null && (
        <Section title={t`What is left to settle`}>
          <ToSettle thought={thought} />
        </Section>
      )}
    </Stack>
  );
}
