import { usePickedWords, useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { Section, Sentence, Stack } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { HeldRounds } from './HeldRounds.tsx';
import { MissedRounds } from './MissedRounds.tsx';
import { RecordMissedRound } from './RecordMissedRound.tsx';
import { RecordRound } from './RecordRound.tsx';
import { RoundTargets } from './RoundTargets.tsx';

const PaidRoundsFragment = graphql(`
  fragment PaidRounds on PaidRounds {
    clause {
      key
      heading {
        da
        sv
        en
      }
    }
    fewest
    most
    amounts {
      amountMinor
      currency
    }
    participantPrice {
      amountMinor
      currency
    }
    spread {
      ...Statement
    }
    ...RoundTargets
    ...HeldRounds
    ...MissedRounds
    ...RecordRound
    ...RecordMissedRound
  }
`);

interface PaidRoundsProps {
  readonly rounds: FragmentType<typeof PaidRoundsFragment>;
  readonly agreement: string;
}

/** The rounds of one clause: the rule in a sentence, the target, each round and what is due for it. */
export function PaidRounds({ rounds, agreement }: PaidRoundsProps) {
  const wording = useWording();
  const pick = usePickedWords();
  const paid = readFragment(PaidRoundsFragment, rounds);
  const { amounts, clause, fewest, most, participantPrice, spread } = paid;
  const either = wording.choice(amounts.map((amount) => wording.money(amount)));

  return (
    <Section
      title={pick(clause.heading).text}
      id={clause.key}
      lead={
        <Sentence>
          <Trans>
            A course counts with {fewest} to {most} participants. The price is then {either} for each.
          </Trans>{' '}
          {participantPrice && Number(participantPrice.amountMinor) === 0 && <Trans>Taking part costs nothing.</Trans>}
        </Sentence>
      }
    >
      <Stack>
        <RoundTargets rounds={paid} agreement={agreement} />
        {spread.length > 0 && (
          <Sentence look="quiet">
            {readFragment(StatementFragment, spread)
              .map((one) => wording.standing(one))
              .join(' ')}
          </Sentence>
        )}
        <HeldRounds rounds={paid} agreement={agreement} />
        <MissedRounds rounds={paid} />
        <RecordRound rounds={paid} />
        <RecordMissedRound rounds={paid} />
      </Stack>
    </Section>
  );
}
