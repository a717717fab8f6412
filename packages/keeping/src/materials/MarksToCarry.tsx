import { usePartyName } from '@landsby/reading/party';
import { CheckboxField, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Mark } from '../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const MarksToCarryFragment = graphql(`
  fragment MarksToCarry on Agreement {
    parties {
      key
      ...PartyName
    }
  }
`);

export interface PickedMark {
  readonly party: string;
  readonly mark: Mark;
}

interface MarksToCarryProps {
  readonly agreement: FragmentType<typeof MarksToCarryFragment>;
  readonly picked: readonly PickedMark[];
  readonly onChange: (picked: readonly PickedMark[]) => void;
}

const marks: readonly Mark[] = ['NAME', 'LOGO'];

/** Whose name and logo it shows: a tick for each. */
export function MarksToCarry({ agreement, picked, onChange }: MarksToCarryProps) {
  const { t } = useLingui();
  const nameOf = usePartyName();
  const { parties } = readFragment(MarksToCarryFragment, agreement);
  const isPicked = (one: PickedMark) => picked.some(({ mark, party }) => mark === one.mark && party === one.party);
  return (
    <fieldset>
      <legend>
        <strong>
          <Trans>Whose name and logo does it show?</Trans>
        </strong>
      </legend>
      <Stack space="tight">
        {parties.flatMap((party) =>
          marks.map((mark) => {
            const one = { party: party.key, mark };
            const who = nameOf(party);
            return (
              <CheckboxField
                key={`${party.key}-${mark}`}
                label={mark === 'NAME' ? t`The name of ${who}` : t`The logo of ${who}`}
                isChecked={isPicked(one)}
                onChange={(isChecked) =>
                  onChange(
                    isChecked
                      ? [...picked, one]
                      : picked.filter((other) => other.mark !== mark || other.party !== party.key),
                  )
                }
              />
            );
          }),
        )}
      </Stack>
    </fieldset>
  );
}
