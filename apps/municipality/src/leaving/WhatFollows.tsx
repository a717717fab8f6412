import { useAsked, useCurrentProgramme, usePickedWords, wordOf } from '@landsby/front';
import { ToSettle } from '@landsby/keeping/leaving';
import { Section } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useOurOrganisation } from '../frame/our-organisation.ts';
import type { ExitGround } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { useCarriedWithOthers } from './use-carried-with-others.ts';

const WhatFollowsQuery = graphql(`
  query WhatFollows($programme: ID!, $noticeOn: Day!, $ground: ExitGround!) {
    programme(id: $programme) {
      id
      simulateExit(noticeOn: $noticeOn, ground: $ground) {
        changes {
          bodies {
            name {
              da
              sv
              en
            }
            after {
              participants {
                who {
                  key
                }
              }
            }
          }
          sharedEfforts {
            ...CarriedWithOthers
          }
          reports {
            ...CarriedWithOthers
          }
        }
        ...ToSettle
      }
    }
  }
`);

interface WhatFollowsProps {
  readonly noticeOn: string;
  readonly ground: ExitGround;
}

/** Where we would no longer sit and work with the others, who are not ours to see, and what is left to settle. */
export function WhatFollows({ ground, noticeOn }: WhatFollowsProps) {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const pick = usePickedWords();
  const ours = wordOf(useOurOrganisation().id);
  const carried = useCarriedWithOthers();
  const [{ data }] = useAsked(WhatFollowsQuery, { programme: programme.id, noticeOn, ground }, 'cache-first');
  const thought = data?.programme?.simulateExit;
  if (!thought?.changes) return null;
  const { bodies, reports, sharedEfforts } = thought.changes;

  const left = [
    ...bodies
      .filter(({ after }) => !after?.participants.some(({ who }) => who.key === ours))
      .map(({ name }) => {
        const body = pick(name).text;
        return t`We would no longer sit in ${body}.`;
      }),
    ...sharedEfforts.map((change) => carried(change, 'effort')),
    ...reports.map((change) => carried(change, 'report')),
  ];
  return (
    <>
      {left.length > 0 && (
        <Section title={t`Where we would no longer take part`}>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {left.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t`What is left to settle`}>
        <ToSettle thought={thought} />
      </Section>
    </>
  );
}
