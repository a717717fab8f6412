import { usePickedWords } from '@landsby/front';
import {
  HowItDecides,
  MeetingsPart,
  SitsAsAgreed,
  VotePart,
  type VotePartFragment,
  WhoSits,
} from '@landsby/keeping/bodies';
import { Section, Stack } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { RecordHere } from './record/RecordHere.tsx';

const BodyPartFragment = graphql(`
  fragment BodyPart on Body {
    key
    name {
      da
      sv
      en
    }
    agreements {
      id
    }
    ...SitsAsAgreed
    ...WhoSits
    ...HowItDecides
    ...MeetingsPart
    ...RecordableBody
  }
`);

interface BodyPartProps {
  readonly body: FragmentType<typeof BodyPartFragment>;
  /** The agreement it belongs to; null where the programme shares it. */
  readonly of: string | null;
  readonly votes: readonly (FragmentType<typeof VotePartFragment> & { readonly key: string })[];
}

/** A body: whether it sits as agreed, who sits in it, how its votes stand and how it decides, whether it met. */
export function BodyPart({ body, of, votes }: BodyPartProps) {
  const pick = usePickedWords();
  const shown = readFragment(BodyPartFragment, body);
  const name = pick(shown.name).text;
  const count = shown.agreements.length;

  return (
    <Section
      id={shown.key}
      title={name.charAt(0).toLocaleUpperCase() + name.slice(1)}
      lead={of ?? <Trans>One body for the whole programme. It rests on the agreements in force: {count}.</Trans>}
    >
      <Stack space="wide">
        <Stack>
          <SitsAsAgreed body={shown} />
          <WhoSits body={shown} />
        </Stack>
        {votes.map((vote) => (
          <VotePart key={vote.key} vote={vote} />
        ))}
        <HowItDecides body={shown} name={name} />
        <MeetingsPart body={shown} name={name} />
        <RecordHere body={shown} name={name} />
      </Stack>
    </Section>
  );
}
