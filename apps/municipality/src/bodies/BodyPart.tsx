import { usePickedWords } from '@landsby/front';
import {
  HowItDecides,
  MeetingsPart,
  SitsAsAgreed,
  VotePart,
  type VotePartFragment,
  WhoSits,
} from '@landsby/keeping/bodies';
import { Section, Sentence, Stack } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { RecordHere } from './record/RecordHere.tsx';
import { CastBallot, type CastBallotFragment } from './CastBallot.tsx';

const BodyPartFragment = graphql(`
  fragment BodyPart on Body {
    key
    name {
      da
      sv
      en
    }
    whole
    ...SitsAsAgreed
    ...WhoSits
    ...HowItDecides
    ...MeetingsPart
    ...RecordableBody
  }
`);

interface BodyPartProps {
  readonly body: FragmentType<typeof BodyPartFragment>;
  readonly votes: readonly (FragmentType<typeof VotePartFragment> &
    FragmentType<typeof CastBallotFragment> & { readonly key: string })[];
}

/** A body we sit in: whether it sits as agreed, how its votes stand and how it decides, whether it met. */
export function BodyPart({ body, votes }: BodyPartProps) {
  const pick = usePickedWords();
  const shown = readFragment(BodyPartFragment, body);
  const name = pick(shown.name).text;

  return (
    <Section id={shown.key} title={name.charAt(0).toLocaleUpperCase() + name.slice(1)}>
      <Stack space="wide">
        <Stack>
          <SitsAsAgreed body={shown} />
          {!shown.whole && (
            <Sentence look="quiet">
              <Trans>
                We share it with the programme's other municipalities. We see what is filed with our own agreement; the
                secretariat sees all.
              </Trans>
            </Sentence>
          )}
          <WhoSits body={shown} />
        </Stack>
        {votes.map((vote) => (
          <VotePart key={vote.key} vote={vote} ballot={<CastBallot vote={vote} />} />
        ))}
        <HowItDecides body={shown} name={name} />
        <MeetingsPart body={shown} name={name} />
        <RecordHere body={shown} />
      </Stack>
    </Section>
  );
}
