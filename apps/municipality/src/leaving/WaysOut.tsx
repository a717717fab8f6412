import { useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { RadioField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import type { ExitGround, ExitShownFragment } from '../generated/graphql.ts';
import { readFragment } from '../generated/index.ts';

interface WaysOutProps {
  readonly exits: readonly ExitShownFragment[];
  readonly ground: ExitGround;
  readonly onChoose: (ground: ExitGround) => void;
}

/** Each ground with what it needs and where it leads, or that the agreement does not speak of it. */
export function WaysOut({ exits, ground, onChoose }: WaysOutProps) {
  const { t } = useLingui();
  const wording = useWording();

  const describe = ({ effect, mootBecauseTermEnds, needsCause }: ExitShownFragment): string => {
    const missing = readFragment(StatementFragment, effect.undetermined);
    if (missing) return wording.missing(missing).missing;
    if (mootBecauseTermEnds !== null) {
      const end = wording.day(mootBecauseTermEnds);
      return t`Would change nothing: the agreement ends by itself on ${end}.`;
    }
    const cause = wording.choice(needsCause.map((one) => wording.cause(one)));
    const day = effect.day === null ? '' : wording.day(effect.day);
    return needsCause.length > 0 ? t`Only if ${cause}. Out on ${day}.` : t`Needs no reason. Out on ${day}.`;
  };

  return (
    <RadioField
      label={t`On what ground?`}
      value={ground}
      onChange={(value) => {
        const chosen = exits.find((exit) => exit.ground === value);
        if (chosen) onChoose(chosen.ground);
      }}
      options={exits.map((exit) => ({
        value: exit.ground,
        label: wording.label('exitGround', exit.ground),
        description: describe(exit),
      }))}
    />
  );
}
