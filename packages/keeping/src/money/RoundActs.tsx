import { useWording } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { SayYes } from '../record/SayYes.tsx';
import { ChooseAmount } from './ChooseAmount.tsx';

const RoundActsFragment = graphql(`
  fragment RoundActs on Round {
    key
    on
    waitsFor {
      key
      ...PartyName
    }
    nothingDue {
      code
    }
    due {
      money {
        amountMinor
      }
      undetermined {
        code
      }
    }
    amountChoices {
      key
      by {
        ...PartyName
      }
      amount {
        amountMinor
        currency
      }
      reason
      waitsFor {
        key
        ...PartyName
      }
    }
  }
`);

export const AmountsToChooseFragment = graphql(`
  fragment AmountsToChoose on PaidRounds {
    amounts {
      amountMinor
      currency
    }
  }
`);

interface RoundActsProps {
  readonly round: FragmentType<typeof RoundActsFragment>;
  readonly rounds: FragmentType<typeof AmountsToChooseFragment>;
}

/** What is missing when an amount is to be chosen. */
const openAmounts: ReadonlySet<string> = new Set(['amountCriterionUnstated', 'amountByCriterion', 'awaitsAcceptance']);

/** What waits at a round: the second party's word, or the choice of an amount. */
export function RoundActs({ round, rounds }: RoundActsProps) {
  const { t } = useLingui();
  const wording = useWording();
  const nameOf = usePartyName();
  const { amountChoices, due, key, nothingDue, on, waitsFor } = readFragment(RoundActsFragment, round);
  const { amounts } = readFragment(AmountsToChooseFragment, rounds);
  if (nothingDue || due?.money) return null;
  const open = amountChoices.filter((choice) => choice.waitsFor.length > 0);
  const day = wording.day(on);
  const asksForAmount = openAmounts.has(due?.undetermined?.code ?? '');

  return (
    <Stack space="tight">
      {waitsFor.length > 0 && (
        <Sentence look="quiet">
          <Trans>Waits for {wording.list(waitsFor.map(nameOf))} to confirm that it was held so.</Trans>
        </Sentence>
      )}
      <SayYes
        subject={`roundHeld/${key}`}
        waitsFor={waitsFor.map((party) => party.key)}
        verb={t`Confirm`}
        label={t`Confirm that the course on ${day} was held as recorded`}
      />
      {open.map((choice) => {
        const amount = wording.money(choice.amount);
        const who = nameOf(choice.by);
        return (
          <Stack key={choice.key} space="tight">
            <Sentence look="quiet">
              <Trans>
                {who} proposes {amount}: “{choice.reason}”
              </Trans>
            </Sentence>
            <SayYes
              subject={`roundAmountChosen/${choice.key}`}
              waitsFor={choice.waitsFor.map((party) => party.key)}
              verb={t`Agree to ${amount}`}
              label={t`Agree to ${amount} for the course on ${day}`}
            />
          </Stack>
        );
      })}
      {amounts.length > 1 && asksForAmount && <ChooseAmount round={key} on={on} amounts={amounts} />}
    </Stack>
  );
}
